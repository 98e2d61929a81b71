import type { Feature, MultiPolygon, Polygon } from "geojson";
import { MapShape, PrintedMap, type PrintedMapLook } from "../../design/printed-map.tsx";
import { CHOSEN } from "../../design/theme/access-colours.ts";
import { MAP } from "../../design/theme/map.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { Commune } from "../../domain/territory.ts";
import { codeSetOf } from "../../domain/territory-members.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import { planeFrame } from "../../geo/plane-frame.ts";
import type { Position } from "../../geo/position.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import { communesAround, isOfChosen, mapUnmade, territoryAround, type Unmade } from "./report-data.ts";
import { ReportLegend } from "./report-legend.tsx";
import { Classes, type DrawnOn, standsForCells } from "./report-map-classes.tsx";
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
  const { reportMap } = useDetailedApp().messages;
  const { store } = useApp();
  return (
    <section className="report-map-section">
      <h2>{reportMap}</h2>
      <div className="report-map">
        <AccessMapDrawing state={store.getState()} size="column" title={reportMap} />
        <ReportLegend />
      </div>
    </section>
  );
}

/** A part that is missing, and why. */
export function UnmadePart({
  title,
  reason = "soon",
}: {
  readonly title: string;
  readonly reason?: Unmade | undefined;
}) {
  const { messages } = useDetailedApp();
  return (
    <section>
      <h2>{title}</h2>
      <p>{messages.reportUnmade[reason]}</p>
    </section>
  );
}

export interface AccessMapDrawingProps {
  /** Whose access model, territory and places the map shows. */
  readonly state: AppState;
  readonly size: keyof typeof SIZES;
  /** What the map shows, for its text alternative. */
  readonly title: string;
  readonly caption?: string;
}

/** The communes by class of access, with places, as SVG drawn from a state, without WebGL; in its place the reason why it is missing. */
export function AccessMapDrawing({ state, size, title, caption }: AccessMapDrawingProps) {
  const { messages, format } = useDetailedApp();
  const baseMap = readyValue(useAppState((state) => state.resources.baseMap));
  const outlines = readyValue(useAppState((state) => state.resources.territories));
  const communes = communesAround(state);
  if (outlines === undefined || communes === undefined)
    return <p>{messages.reportUnmade[mapUnmade(state) ?? "soon"]}</p>;
  const frame = planeFrame(boundsOf(outlines.communes.features.filter(among(communes))), SIZES[size]);
  return (
    <PrintedMap
      label={messages.reportMapLabel({
        text: title,
        territory: nameTerritory(selectChosenTerritory(state), state, messages),
      })}
      {...(caption === undefined ? {} : { caption })}
      frame={frame}
      look={LOOK}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Classes state={state} communes={communes} outlines={outlines} frame={frame} />}
      overWaters={
        <>
          {!standsForCells(outlines, frame) && <Limits state={state} outlines={outlines} frame={frame} />}
          <ReportMapPlaces places={selectMeasuredPlaces(state)} frame={frame} />
        </>
      }
      towns={townsOf(communes.filter(isOfChosen(state)))}
      scaleLabel={(km) => messages.scaleKm({ number: format.number(km) })}
    />
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
