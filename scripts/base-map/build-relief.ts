import type { Feature, Polygon } from "geojson";
import { type ReliefProperties, writeReliefGrid } from "../../src/domain/relief-grid.ts";
import type { BaseMapInput } from "./input.ts";
import { fromPlane, type PlanePoint } from "./plane.ts";
import { findSoundings, type Sounding } from "./relief-soundings.ts";
import type { Gazetteer } from "./resolve-vertices.ts";
import { type Pins, solveMembrane } from "./solve-membrane.ts";

const CELL_KM = 1;
const STEP_M = 35;
/** Margin around the known heights, for the far slope of the ridges at the border. */
const MARGIN_KM = 10;
/** Farther than this from every commune's seat and every ridge the relief is unknown. */
const REACH_KM = 7;

/** Weights of known heights; a neighbour of a cell has weight 1. */
const WEIGHT: Readonly<Record<Sounding["kind"], number>> = { summit: 8, ridge: 12, river: 10, seat: 0.25 };

interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly origin: PlanePoint;
}

/**
 * A schematic relief of the communes' land, interpolated between the known heights: one feature, or none when no commune has known heights.
 */
export function buildRelief(input: BaseMapInput, gazetteer: Gazetteer): Feature<Polygon, ReliefProperties>[] {
  if (input.communes.every(({ lowestM }) => lowestM === undefined)) return [];
  const soundings = findSoundings(input, gazetteer);
  const anchors = soundings.flatMap(({ kind, point }) => (kind === "river" ? [] : [point]));
  const frame = frameAround(anchors);
  const surface = soften(solveMembrane(pinDown(frame, soundings)), frame);
  const known = markKnown(frame, anchors);
  const { columns, rows, origin } = frame;
  const [west, south] = fromPlane(origin);
  const [east, north] = fromPlane([origin[0] + (columns - 1) * CELL_KM, origin[1] + (rows - 1) * CELL_KM]);
  const heightsM = Float32Array.from(surface, (height, cell) => (known[cell] === 1 ? Math.max(0, height) : Number.NaN));
  return [writeReliefGrid({ columns, rows, bounds: [west, south, east, north], heightsM }, STEP_M)];
}

function frameAround(points: readonly PlanePoint[]): Frame {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const origin: PlanePoint = [Math.min(...xs) - MARGIN_KM, Math.min(...ys) - MARGIN_KM];
  const columns = Math.ceil((Math.max(...xs) + MARGIN_KM - origin[0]) / CELL_KM) + 1;
  const rows = Math.ceil((Math.max(...ys) + MARGIN_KM - origin[1]) / CELL_KM) + 1;
  return { columns, rows, origin };
}

function pinDown(frame: Frame, soundings: readonly Sounding[]): Pins {
  const size = frame.columns * frame.rows;
  const pins = {
    columns: frame.columns,
    rows: frame.rows,
    weights: new Float64Array(size),
    sums: new Float64Array(size),
  };
  for (const { kind, point, heightM } of soundings) {
    const cell = cellOf(frame, point);
    if (cell === undefined) continue;
    const weight = WEIGHT[kind];
    pins.weights[cell] = (pins.weights[cell] ?? 0) + weight;
    pins.sums[cell] = (pins.sums[cell] ?? 0) + weight * heightM;
  }
  return pins;
}

function cellOf({ columns, rows, origin }: Frame, [x, y]: PlanePoint): number | undefined {
  const column = Math.round((x - origin[0]) / CELL_KM);
  const row = Math.round((y - origin[1]) / CELL_KM);
  return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : row * columns + column;
}

/** Averages each cell with its neighbours: removes the beads of a slanting line on a grid. */
function soften(surface: Float64Array, { columns }: Frame): Float64Array {
  return surface.map((here, cell) => {
    const at = (step: number) => surface[cell + step] ?? here;
    const sides = at(-1) + at(1) + at(-columns) + at(columns);
    const corners = at(-columns - 1) + at(-columns + 1) + at(columns - 1) + at(columns + 1);
    return (4 * here + 2 * sides + corners) / 16;
  });
}

/** 1 in the cells within reach of a point, else 0. */
function markKnown(frame: Frame, points: readonly PlanePoint[]): Uint8Array {
  const known = new Uint8Array(frame.columns * frame.rows);
  const reach = Math.ceil(REACH_KM / CELL_KM);
  const disc: PlanePoint[] = [];
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) if (Math.hypot(dx, dy) <= reach) disc.push([dx * CELL_KM, dy * CELL_KM]);
  }
  for (const [x, y] of points) {
    for (const [dx, dy] of disc) {
      const cell = cellOf(frame, [x + dx, y + dy]);
      if (cell !== undefined) known[cell] = 1;
    }
  }
  return known;
}
