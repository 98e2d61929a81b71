import { type PlaneFrame, planeFrame } from "../../domain/geo/plane-frame.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { selectCommunes } from "../../state/selectors.ts";
import type { NamedPosition } from "../../ui/map-names.ts";
import { MapDots, MapShape, PrintedMap, type PrintedMapLook } from "../../ui/printed-map.tsx";
import { CategorySymbol } from "../../ui/symbols/category-symbol.tsx";
import { MAP } from "../../ui/theme/map.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Size in units of the drawing; a unit is about 0.25 mm in print. */
const SIZE = { width: 320, height: 240, leastWidthKm: 32 };
const PALETTE = MAP.light;
const INK = PANEL.light;
const SYMBOL_SIZE = 18;
const STOP_RADIUS = 3;
/** Radii without names around the symbol and around the ring of a stop. */
const FREE = { symbol: 11, stop: 5 };
const LOOK: PrintedMapLook = {
  // 10 points in print.
  fontSize: 14.2,
  scaleFontSize: 14.2,
  clearances: [2, 5.5, 11.5],
  townRadius: 1.4,
  river: 0.9,
  shore: 0.6,
  roads: [
    { isDrawn: ({ properties }) => properties.class !== 1, stroke: PALETTE.road, width: 1.4 },
    { isDrawn: ({ properties }) => properties.class === 1, stroke: PALETTE.motorway, width: 2.4 },
  ],
};

/** A small printed map of a place and its stops, drawn from loaded data; renders nothing while they are missing. */
export function PrintedPlaceMap({ place }: { readonly place: Place }) {
  const { messages, format } = useDetailedApp();
  const baseMap = readyValue(useAppState((state) => state.resources.baseMap));
  const outlines = readyValue(useAppState((state) => state.resources.territories));
  const communes = useAppState(selectCommunes);
  if (baseMap === undefined || outlines === undefined) return null;
  const stops = stopsOf(place);
  const frame = planeFrame([place.position, ...stops.map(({ position }) => position)], SIZE);
  const [x, y] = frame.project(place.position);
  const rings = stops.map(({ position }) => frame.project(position));
  return (
    <PrintedMap
      frame={frame}
      look={LOOK}
      baseMap={baseMap}
      outlines={outlines}
      underWaters={<Limits outlines={outlines} frame={frame} />}
      named={stops}
      towns={townsOf(place, stops, communes)}
      scaleLabel={(km) => messages.scaleKm({ number: format.number(km) })}
      marks={[
        { x, y, radius: FREE.symbol },
        ...rings.map(([ringX, ringY]) => ({ x: ringX, y: ringY, radius: FREE.stop })),
      ]}
      caption={messages.printedMap}
    >
      <MapDots at={stops} radius={STOP_RADIUS} frame={frame} fill={INK.raised} stroke={INK.primary} width={2} />
      <g transform={`translate(${x - SYMBOL_SIZE / 2} ${y - SYMBOL_SIZE / 2})`}>
        <CategorySymbol category={place.records[0].category} isHollow={place.precision === "commune"} />
      </g>
    </PrintedMap>
  );
}

interface LimitsProps {
  readonly outlines: TerritoryOutlines;
  readonly frame: PlaneFrame;
}

function Limits({ outlines, frame }: LimitsProps) {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <MapShape of={outlines.communes.features} frame={frame} stroke={PALETTE.limitCommune} width={0.5} />
      <MapShape of={outlines.departements.features} frame={frame} stroke={PALETTE.limitDepartement} width={1.3} />
    </g>
  );
}

function stopsOf({ stops }: Place): readonly NamedPosition[] {
  const byCommune = new Map(stops.map((stop) => [stop.codeCommune, stop]));
  return [...byCommune.values()].flatMap(({ commune, position }) =>
    position === undefined ? [] : [{ name: commune, position }],
  );
}

/** The commune of the place, then the others, most populated first; stops have names of their own. */
function townsOf(
  place: Place,
  stops: readonly NamedPosition[],
  communes: readonly Commune[],
): readonly NamedPosition[] {
  const isStop = (name: string) => stops.some((stop) => stop.name === name);
  const rank = ({ code, population }: Commune) => (code === place.codeCommune ? Number.POSITIVE_INFINITY : population);
  return communes.filter(({ name }) => !isStop(name)).sort((a, b) => rank(b) - rank(a));
}
