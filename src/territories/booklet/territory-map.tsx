import type { Feature, MultiPolygon, Polygon } from "geojson";
import { COMMUNE_RANKS, communeRank, type FillRank } from "../../domain/figures/figures.ts";
import { type PlaneFrame, planeFrame } from "../../domain/geo/plane-frame.ts";
import { boundingBox, type Position } from "../../domain/geo/position.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { codeSetOf, isInTerritory, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { MapDrawing, type MapDrawingProps, MapShape, type PrintedMapLook } from "../../ui/printed-map.tsx";
import { CHOSEN, FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { MAP } from "../../ui/theme/map.ts";
import { FORMAT } from "../words.ts";
import { communesWithin, type TerritoryDocument } from "./document.ts";
import { MarkShape, markedPlaces } from "./map-marks.tsx";

const PALETTE = MAP.light;
/** Share of the frame that is left empty around a territory: a commune is shown among its neighbours. */
const MARGINS = { commune: 0.22, other: 0.025 };
const LEAST_WIDTH_KM = 14;
const LOOK: PrintedMapLook = {
  fontSize: 11.5,
  scaleFontSize: 10,
  clearances: [2.5, 6, 10],
  most: 48,
  townRadius: 1.5,
  river: 0.7,
  shore: 0.5,
  roads: [
    { isDrawn: ({ properties }) => properties.class === 2, stroke: PALETTE.trunk, width: 0.9 },
    { isDrawn: ({ properties }) => properties.class === 1, stroke: PALETTE.motorway, width: 1.2 },
  ],
};
/** Where a kilometre is this long, the roads of the valleys are drawn too, and no name covers a place. */
const NEAR_UNITS_PER_KM = 5;
const NEAR_LOOK: PrintedMapLook = {
  ...LOOK,
  roads: [{ isDrawn: ({ properties }) => properties.class === 3, stroke: PALETTE.road, width: 0.9 }, ...LOOK.roads],
};
/** Scale of the symbols: smaller where the map shows a large territory. */
const SCALES = { near: 0.7, far: 0.42 };
const MARK_RADIUS = 7;
/** Opacity of the fills outside the territory. */
const AROUND = 0.3;
/** Communes with the most people too far, which are named before the most populated ones. */
const NAMED_FIRST = 6;

interface TerritoryMapProps {
  readonly document: TerritoryDocument;
  readonly outlines: TerritoryOutlines;
  /** In units of the drawing, four to a printed millimetre. */
  readonly width: number;
  readonly height: number;
  readonly at?: MapDrawingProps["at"];
  readonly label?: string;
}

/** The communes by state and distance, the territory crisp and the rest pale, with names, and every place that the figures count. */
export function TerritoryMap({ document, outlines, width, height, at, label }: TerritoryMapProps) {
  const { territory, baseMap } = document;
  const margin = MARGINS[territory.level === "commune" ? "commune" : "other"];
  const own = ownCommunes(document);
  const isOwn = isAmong(new Set<string>(own.map(({ code }) => code)));
  const frame = planeFrame(cornersOf(outlines.communes.features.filter(isOwn)), {
    width,
    height,
    margin,
    leastWidthKm: LEAST_WIDTH_KM,
  });
  const isNear = frame.unitsPerKm >= NEAR_UNITS_PER_KM;
  const scale = isNear ? SCALES.near : SCALES.far;
  const marks = markedPlaces(document).flatMap(({ key, mark, position }) => {
    const [x, y] = frame.project(position);
    return x > 0 && y > 0 && x < width && y < height ? [{ key, mark, x, y, radius: MARK_RADIUS * scale }] : [];
  });
  const named = document.figures.settings.planned.filter(({ name }) => name !== "");
  return (
    <MapDrawing
      {...(at && { at })}
      {...(label !== undefined && { label })}
      frame={frame}
      look={isNear ? NEAR_LOOK : LOOK}
      marks={isNear ? marks : []}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Fills document={document} outlines={outlines} isOwn={isOwn} frame={frame} />}
      overWaters={<Limits territory={territory} outlines={outlines} frame={frame} />}
      named={named}
      towns={townsOf(document, own).filter(({ name }) => !named.some((place) => place.name === name))}
      scaleLabel={(km) => `${FORMAT.number(km)}\u00a0km`}
    >
      {marks.map(({ key, mark, x, y }) => (
        <g key={key} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
          <MarkShape mark={mark} />
        </g>
      ))}
    </MapDrawing>
  );
}

function ownCommunes({ communes, territory }: TerritoryDocument): readonly Commune[] {
  return communes.filter((commune) => isInTerritory(commune, territory));
}

type Outline = Feature<Polygon | MultiPolygon, { readonly code: string }>;

function isAmong(codes: ReadonlySet<string>): (outline: Outline) => boolean {
  return ({ properties }) => codes.has(properties.code);
}

/** South-west and north-east corner of some outlines. */
function cornersOf(outlines: readonly Outline[]): readonly Position[] {
  const [west, south, east, north] = boundingBox(
    outlines.flatMap(({ geometry: { type, coordinates } }) =>
      type === "Polygon" ? coordinates.flat() : coordinates.flat(2),
    ),
  );
  return [
    [west, south],
    [east, north],
  ];
}

interface FillsProps {
  readonly document: TerritoryDocument;
  readonly outlines: TerritoryOutlines;
  readonly isOwn: (outline: Outline) => boolean;
  readonly frame: PlaneFrame;
}

/** One path for each colour, around the territory and inside. */
function Fills({ document: { figures }, outlines, isOwn, frame }: FillsProps) {
  const rankOf = ({ properties: { code } }: Outline): FillRank => {
    const own = figures.territories.get(code);
    return own === undefined ? "nobody" : communeRank(own, figures.settings.threshold.value);
  };
  const ranks = [...COMMUNE_RANKS, "nobody"] as const;
  return [false, true].flatMap((isInside) => {
    const side = outlines.communes.features.filter((outline) => isOwn(outline) === isInside);
    return ranks.map((rank) => (
      <MapShape
        key={`${isInside} ${rank}`}
        of={side.filter((outline) => rankOf(outline) === rank)}
        frame={frame}
        fill={FIGURES_COLOURS.light[rank]}
        stroke={PALETTE.limitCommune}
        width={0.35}
        opacity={isInside ? 1 : AROUND}
      />
    ));
  });
}

interface LimitsProps {
  readonly territory: TerritoryRef;
  readonly outlines: TerritoryOutlines;
  readonly frame: PlaneFrame;
}

/** Limits of EPCI and départements, and on top the limit of the territory with a light casing. */
function Limits({ territory, outlines, frame }: LimitsProps) {
  const chosen = chosenOutlines(territory, outlines);
  return (
    <g strokeLinejoin="round">
      {territory.level !== "region" && (
        <MapShape of={outlines.epci.features} frame={frame} stroke={PALETTE.limitEpci} width={0.8} />
      )}
      <MapShape of={outlines.departements.features} frame={frame} stroke={PALETTE.limitDepartement} width={1.3} />
      <MapShape
        of={chosen}
        frame={frame}
        stroke={CHOSEN.light.casing}
        width={territory.level === "region" ? 2.4 : 4.5}
      />
      <MapShape of={chosen} frame={frame} stroke={CHOSEN.light.line} width={territory.level === "region" ? 1.2 : 2.2} />
    </g>
  );
}

function chosenOutlines(
  territory: TerritoryRef,
  { departements, epci, communes }: TerritoryOutlines,
): readonly Outline[] {
  if (territory.level === "region") return departements.features;
  const codes = territory.level === "ensemble" ? codeSetOf(territory) : new Set([territoryKey(territory)]);
  return [departements, epci, communes].flatMap(({ features }) => features.filter(isAmong(codes)));
}

/** The communes to name: those with the most people too far, then the most populated. */
function townsOf(document: TerritoryDocument, own: readonly Commune[]): readonly Pick<Commune, "name" | "position">[] {
  const byCode = new Map<string, Commune>(document.communes.map((commune) => [commune.code, commune]));
  const first = communesWithin(document)
    .filter(({ states }) => states.tooFar > 0)
    .slice(0, NAMED_FIRST)
    .flatMap(({ ref }) => byCode.get(territoryKey(ref)) ?? []);
  // A commune alone is named among the others that the frame shows.
  const others = document.territory.level === "commune" ? document.communes : own;
  const populated = [...others].sort((a, b) => b.population - a.population);
  const ordered = document.territory.level === "commune" ? [...own, ...populated] : [...first, ...populated];
  return [...new Set(ordered)].map(({ name, position }) => ({ name, position }));
}
