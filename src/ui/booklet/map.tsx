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
import { useApp } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import { communesAround, isOfChosen, mapUnmade, territoryAround } from "./booklet-data.ts";
import { Classes, type DrawnOn } from "./map-classes.tsx";
import { BookletLegend } from "./map-legend.tsx";
import { BookletMapPlaces } from "./map-places.tsx";

/** Size in units of the drawing; four units are a printed millimetre of A4. */
const SIZE = { width: 472, height: 520, leastWidthKm: 24, margin: 0.03 };
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

/** Communes by class of access, with places, as SVG without WebGL, beside the legend; in its place the reason why it is missing. */
export function BookletMap() {
  const { messages } = useFrenchApp();
  const { store } = useApp();
  const state = store.getState();
  const unmade = mapUnmade(state);
  return (
    <section className="booklet-map-section">
      <h2>{messages.bookletMap}</h2>
      {unmade === undefined ? (
        <div className="booklet-map">
          <AccessMapDrawing state={state} />
          <BookletLegend />
        </div>
      ) : (
        <p>{messages.bookletUnmade[unmade]}</p>
      )}
    </section>
  );
}

function AccessMapDrawing({ state }: { readonly state: AppState }) {
  const { messages, format } = useFrenchApp();
  const baseMap = readyValue(state.resources.baseMap);
  const outlines = readyValue(state.resources.territories);
  const communes = communesAround(state);
  if (outlines === undefined || communes === undefined) return null;
  const frame = planeFrame(boundsOf(outlines.communes.features.filter(among(communes))), SIZE);
  return (
    <PrintedMap
      label={messages.bookletMapLabel({
        text: messages.bookletMap,
        territory: nameTerritory(selectChosenTerritory(state), state, messages),
      })}
      frame={frame}
      look={LOOK}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Classes state={state} communes={communes} outlines={outlines} frame={frame} />}
      overWaters={
        <>
          <Limits state={state} outlines={outlines} frame={frame} />
          <BookletMapPlaces places={selectMeasuredPlaces(state)} frame={frame} />
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
