import type { Feature, MultiPolygon, Polygon } from "geojson";
import { MapShape, PrintedMap, type PrintedMapLook } from "../../design/printed-map.tsx";
import { ACCESS_COLOURS, CHOSEN, rampIndex } from "../../design/theme/access-colours.ts";
import { MAP } from "../../design/theme/map.ts";
import { accessClassOf } from "../../domain/access/access-classes.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { Commune } from "../../domain/territory.ts";
import { codeSetOf } from "../../domain/territory-members.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import { type PlaneFrame, planeFrame } from "../../geo/plane-frame.ts";
import type { Position } from "../../geo/position.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCostBounds } from "../../model/class-selectors.ts";
import { useCostWords } from "../access/cost-words.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { communesAround, isOfChosen, territoryAround } from "./report-data.ts";
import { ReportLegend } from "./report-legend.tsx";
import { ReportMapMarks } from "./report-map-marks.tsx";
import { ReportMapPlaces } from "./report-map-places.tsx";

/** Sizes in units of the drawing; four units are a printed millimetre of A4. */
const SIZES = {
  column: { width: 472, height: 520, leastWidthKm: 24, margin: 0.03 },
  page: { width: 736, height: 760, leastWidthKm: 24, margin: 0.03 },
  half: { width: 358, height: 430, leastWidthKm: 24, margin: 0.03 },
} as const;
const PALETTE = MAP.light;
const LOOK: PrintedMapLook = {
  fontSize: 11.5,
  scaleFontSize: 9,
  clearances: [2.5, 6],
  townRadius: 1.5,
  river: 0.7,
  shore: 0.5,
  roads: [{ isDrawn: ({ properties }) => properties.class !== 3, stroke: PALETTE.motorway, width: 0.9 }],
};

/** Map of the communes by access class in a part of the report, beside its legend. */
export function ReportMap() {
  const { reportMap } = useCostWords();
  const { store } = useApp();
  return (
    <section className="report-map-section">
      <h2>{reportMap}</h2>
      <div className="report-map">
        <AccessMapDrawing state={store.getState()} size="column" />
        <ReportLegend />
      </div>
    </section>
  );
}

export interface AccessMapDrawingProps {
  /** Whose access model, territory and places the map shows. */
  readonly state: AppState;
  readonly size: keyof typeof SIZES;
  readonly caption?: string;
}

/** The communes by access class, with places, as SVG drawn from a state, without WebGL. Nothing until the figures are ready. */
export function AccessMapDrawing({ state, size, caption }: AccessMapDrawingProps) {
  const { messages, format } = useDetailedApp();
  const baseMap = readyValue(useAppState((state) => state.resources.baseMap));
  const outlines = readyValue(useAppState((state) => state.resources.territories));
  const communes = communesAround(state);
  if (outlines === undefined || communes === undefined) return null;
  const frame = planeFrame(boundsOf(outlines.communes.features.filter(among(communes))), SIZES[size]);
  return (
    <PrintedMap
      {...(caption === undefined ? {} : { caption })}
      frame={frame}
      look={LOOK}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Classes state={state} communes={communes} outlines={outlines} frame={frame} />}
      overWaters={
        <>
          {!standsForCells(outlines, frame) && <Limits state={state} outlines={outlines} frame={frame} />}
          <ReportMapPlaces frame={frame} />
          <ReportMapMarks frame={frame} />
        </>
      }
      towns={townsOf(communes.filter(isOfChosen(state)))}
      scaleLabel={(km) => messages.scaleKm({ number: format.number(km) })}
    />
  );
}

interface DrawnOn {
  readonly frame: PlaneFrame;
}

interface ClassesProps extends DrawnOn {
  readonly state: AppState;
  readonly communes: readonly ExportedCommune[];
  readonly outlines: TerritoryOutlines;
}

/** A colour for each class, and a hatch over borderline communes. Schematic cells have no edges; at large scales discs replace them. */
function Classes({ state, communes, outlines, frame }: ClassesProps) {
  const bounds = selectCostBounds(state);
  const colours = coloursOf(bounds);
  const isOfficial = outlines.official !== undefined;
  if (standsForCells(outlines, frame)) return <SeatDiscs state={state} communes={communes} frame={frame} />;
  const features = new Map(outlines.communes.features.map((feature) => [feature.properties.code as string, feature]));
  const shapes = (belongs: (exported: ExportedCommune) => boolean) =>
    communes.filter(belongs).flatMap(({ commune }) => features.get(commune.code) ?? []);
  return (
    <g>
      <Hatch />
      {colours.map((colour, rank) => (
        <MapShape
          key={colour}
          of={shapes(({ access }) => accessClassOf(access.cost, bounds) === rank)}
          frame={frame}
          fill={colour}
          stroke={isOfficial ? PALETTE.land : colour}
          width={0.3}
        />
      ))}
      <MapShape
        of={shapes(({ certainty }) => certainty === "limite")}
        frame={frame}
        fill={`url(#${HATCH})`}
        opacity={0.5}
      />
    </g>
  );
}

/** A colour for each class. */
function coloursOf(bounds: readonly number[]): readonly string[] {
  return [...bounds, undefined].flatMap((_, rank) => ACCESS_COLOURS.light[rampIndex(rank, bounds.length + 1)] ?? []);
}

const HATCH = "report-hatch";
/** Corresponds to a frame less than 160 km wide. */
const NEAR_UNITS_PER_KM = 3;
/** Radius of the disc at a seat in km, and its limits in units of the drawing. */
const DISC = { km: 1.1, least: 4, most: 11 };

/** Whether discs replace schematic cells and limits, which at large scales would look like true ones. */
function standsForCells({ official }: TerritoryOutlines, { unitsPerKm }: PlaneFrame): boolean {
  return official === undefined && unitsPerKm > NEAR_UNITS_PER_KM;
}

function Hatch() {
  return (
    <pattern id={HATCH} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" stroke={CHOSEN.light.line} strokeWidth={1.1} />
      <path d="M1.100 0V5" stroke={CHOSEN.light.casing} strokeWidth={0.9} />
    </pattern>
  );
}

function discRadius({ unitsPerKm }: PlaneFrame): number {
  return Math.min(DISC.most, Math.max(DISC.least, DISC.km * unitsPerKm));
}

function SeatDiscs({ state, communes, frame }: DrawnOn & Pick<ClassesProps, "state" | "communes">) {
  const bounds = selectCostBounds(state);
  const colours = coloursOf(bounds);
  const radius = discRadius(frame);
  const chosen = state.territory.level === "commune" ? state.territory.code : undefined;
  return (
    <g>
      <Hatch />
      {communes.map(({ commune, access, certainty }) => {
        const [cx, cy] = frame.project(commune.position);
        return (
          <g key={commune.code}>
            <circle cx={cx} cy={cy} r={radius} fill={colours[accessClassOf(access.cost, bounds)]} />
            {certainty === "limite" && <circle cx={cx} cy={cy} r={radius} fill={`url(#${HATCH})`} opacity={0.5} />}
            {commune.code === chosen && (
              <circle cx={cx} cy={cy} r={radius + 2.5} fill="none" stroke={CHOSEN.light.line} strokeWidth={2} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function Limits({
  state,
  outlines,
  frame,
}: DrawnOn & { readonly state: AppState; readonly outlines: TerritoryOutlines }) {
  const around = territoryAround(state);
  const chosen = state.territory;
  const isOne =
    (code: string) =>
    ({ properties }: { readonly properties: { readonly code: string } }) =>
      properties.code === code;
  return (
    <g strokeLinejoin="round">
      {around.level !== "epci" && (
        <MapShape of={outlines.epci.features} frame={frame} stroke={PALETTE.limitEpci} width={0.6} />
      )}
      <MapShape of={outlines.departements.features} frame={frame} stroke={PALETTE.limitDepartement} width={1.1} />
      {around.level === "departement" && (
        <MapShape
          of={outlines.departements.features.filter(isOne(around.code))}
          frame={frame}
          stroke={CHOSEN.light.line}
          width={2}
        />
      )}
      {around.level === "epci" && (
        <MapShape
          of={outlines.epci.features.filter(isOne(around.code))}
          frame={frame}
          stroke={CHOSEN.light.line}
          width={chosen.level === "commune" ? 1.2 : 2}
        />
      )}
      {around.level === "ensemble" && (
        <MapShape
          of={[outlines.departements, outlines.epci, outlines.communes].flatMap(({ features }) =>
            features.filter(({ properties }) => codeSetOf(around).has(properties.code)),
          )}
          frame={frame}
          stroke={CHOSEN.light.line}
          width={2}
        />
      )}
      {chosen.level === "commune" && (
        <MapShape
          of={outlines.communes.features.filter(isOne(chosen.code))}
          frame={frame}
          stroke={CHOSEN.light.line}
          width={2.4}
        />
      )}
    </g>
  );
}

/** Communes, most populated first. */
function townsOf(communes: readonly ExportedCommune[]): readonly Commune[] {
  return communes.map(({ commune }) => commune).sort((a, b) => b.population - a.population);
}

function among(communes: readonly ExportedCommune[]) {
  const codes = new Set<string>(communes.map(({ commune }) => commune.code));
  return ({ properties }: { readonly properties: { readonly code: string } }) => codes.has(properties.code);
}

/** South-west and north-east corner of the bounding box of some outlines. */
function boundsOf(features: readonly Feature<Polygon | MultiPolygon>[]): readonly [Position, Position] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [longitude = 0, latitude = 0] of polygons.flat(2)) {
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
      east = Math.max(east, longitude);
      north = Math.max(north, latitude);
    }
  }
  return [
    [west, south],
    [east, north],
  ];
}
