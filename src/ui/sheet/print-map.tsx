import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { type PlaneFrame, planeFrame } from "../../geo/plane-frame.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { type MapName, type NamedPosition, placeNames } from "./map-names.ts";
import { MapScale } from "./map-scale.tsx";
import { PrintMapGround } from "./print-map-ground.tsx";

/** Size in units of the drawing; a unit is about 0.25 mm on paper. */
const SIZE = { width: 320, height: 240, leastWidthKm: 32 };
/** Font size of 10 points on paper. */
const LOOK = { fontSize: 14.2, clearances: [2, 5.5, 11.5] };
const SYMBOL_SIZE = 18;
const STOP_RADIUS = 3;
const TOWN_RADIUS = 1.4;
/** Radius without names around the symbol, a ring, and the scale bar at the lower left. */
const FREE = { symbol: 11, stop: 5, scale: 40 };

/** A small printed map of a place and its stops, drawn from loaded data; renders nothing while they are missing. */
export function PrintMap({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const baseMap = readyValue(useAppState((state) => state.resources.baseMap));
  const outlines = readyValue(useAppState((state) => state.resources.territories));
  const communes = useAppState(selectCommunes);
  if (baseMap === undefined || outlines === undefined) return null;
  const stops = stopsOf(place);
  const frame = planeFrame([place.position, ...stops.map(({ position }) => position)], SIZE);
  const towns = townsOf(place, stops, communes);
  const [x, y] = frame.project(place.position);
  const rings = stops.map(({ position }) => frame.project(position));
  const marks = [
    { x, y, radius: FREE.symbol },
    ...rings.map(([ringX, ringY]) => ({ x: ringX, y: ringY, radius: FREE.stop })),
    { x: FREE.scale, y: SIZE.height, radius: FREE.scale },
  ];
  const names = placeNames([...stops, ...towns], marks, frame, LOOK);
  return (
    <figure className="print-map">
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <PrintMapGround baseMap={baseMap} outlines={outlines} frame={frame} />
        <Dots named={towns.filter(isWritten(names))} radius={TOWN_RADIUS} className="print-map-town" frame={frame} />
        <Dots named={stops} radius={STOP_RADIUS} className="print-map-stop" frame={frame} />
        <g transform={`translate(${x - SYMBOL_SIZE / 2} ${y - SYMBOL_SIZE / 2})`}>
          <CategorySymbol category={place.records[0].category} isHollow={place.precision === "commune"} />
        </g>
        {names.map((name) => (
          <text key={`${name.name} ${name.x}`} x={name.x} y={name.y} fontSize={LOOK.fontSize} textAnchor="middle">
            {name.name}
          </text>
        ))}
        <MapScale frame={frame} fontSize={LOOK.fontSize} />
      </svg>
      <figcaption>{messages.printedMap}</figcaption>
    </figure>
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
  return communes.filter(({ name }) => !isStop(name)).toSorted((a, b) => rank(b) - rank(a));
}

function isWritten(names: readonly MapName[]): (town: NamedPosition) => boolean {
  const written = new Set(names.map(({ name }) => name));
  return ({ name }) => written.has(name);
}

interface DotsProps {
  readonly named: readonly NamedPosition[];
  readonly radius: number;
  readonly className: string;
  readonly frame: PlaneFrame;
}

function Dots({ named, radius, className, frame }: DotsProps) {
  return named.map(({ name, position }) => {
    const [x, y] = frame.project(position);
    return <circle key={`${name} ${x}`} className={className} cx={x} cy={y} r={radius} />;
  });
}
