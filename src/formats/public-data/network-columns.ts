import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import {
  lineOfEdge,
  type NetworkEdges,
  PASSAGE_KINDS,
  type Passage,
  type PassageId,
  ROAD_CLASSES,
  type RoadNetwork,
  WINTER_STATES,
} from "../../domain/network/road-network.ts";
import { VERIFICATIONS } from "../../domain/place.ts";
import type { Position } from "../../geo/position.ts";
import { metresSchema, positionSchema } from "./number-schemas.ts";

/** Coordinates are whole ten-thousandths of a degree: about 10 m. */
const PER_DEGREE = 10_000;
/** Lengths are whole hundredths of a kilometre, rounded up: no road is shorter than the straight line. */
const PER_KM = 100;
/** Nodes have 16-bit numbers. */
const MOST_NODES = 65_536;

const integers = v.array(v.pipe(v.number(), v.integer()));
const lengths = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
/** Metres in 16 bits. */
const heights = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)));
/** Ascent of an edge that only climbs from `from` to `to`. */
const WHOLE_CLIMB = -1;
const ascents = v.array(v.pipe(v.number(), v.integer(), v.minValue(WHOLE_CLIMB), v.maxValue(65_535)));
/** Pairs of steps, east and north. */
const shapeSteps = v.pipe(
  integers,
  v.check((steps) => steps.length % 2 === 0, "half a vertex"),
);

const passageSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(PASSAGE_KINDS),
  at: positionSchema,
  altitudeM: metresSchema,
  winter: v.picklist(WINTER_STATES),
  usualClosure: v.string(),
  roads: v.array(v.string()),
  connects: v.array(v.string()),
  isBorder: v.boolean(),
  sources: v.array(v.string()),
  sourceDate: v.string(),
  verification: v.picklist(VERIFICATIONS),
});

const columnsSchema = v.object({
  doors: v.array(passageSchema),
  /** Junctions, in whole ten-thousandths of a degree, delta-encoded. */
  longitude: integers,
  latitude: integers,
  references: v.array(v.string()),
  /** Edges, by `from` then `to`. `from` is delta-encoded, `to` is relative to `from`. */
  from: integers,
  to: integers,
  length: lengths,
  climb: heights,
  /** Height climbed from `from` to `to`: -1 for the whole climb, the commonest value beside 0. */
  ascent: ascents,
  roadClass: integers,
  reference: integers,
  /** Vertices between the ends of edge n, as steps "dx,dy,dx,dy" in ten-thousandths of a degree, starting at `from`. */
  shape: v.record(v.string(), shapeSteps),
  /** Number of edges that cars use, the first ones. */
  carEdges: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type NetworkColumns = v.InferOutput<typeof columnsSchema>;

/** Columns of small integers; seats are left out, communes.json has them. */
export function toNetworkColumns(network: RoadNetwork): NetworkColumns {
  const { edges, seatCount, passages } = network;
  const first = seatCount + passages.length;
  const shapes = [...edges.from.keys()].flatMap((edge) => {
    if (edges.shape[edge] === undefined) return [];
    const line = lineOfEdge(network, edge).map(toWhole);
    return [[String(edge), line.slice(1, -1).flatMap(([x, y], at) => stepsFrom(line[at], x, y))] as const];
  });
  return {
    doors: passages.map(({ position, ...passage }) => ({
      ...passage,
      at: [...position],
      roads: [...passage.roads],
      connects: [...passage.connects],
      sources: [...passage.sources],
    })),
    longitude: toSteps(Array.from(network.longitudes.slice(first), (degrees) => Math.round(degrees * PER_DEGREE))),
    latitude: toSteps(Array.from(network.latitudes.slice(first), (degrees) => Math.round(degrees * PER_DEGREE))),
    references: [...network.references],
    from: toSteps([...edges.from]),
    to: Array.from(edges.to, (to, edge) => to - (edges.from[edge] ?? 0)),
    length: Array.from(edges.lengthKm, (km) => Math.ceil(km * PER_KM - 1e-9)),
    climb: [...edges.climbM],
    ascent: Array.from(edges.ascentM, (ascentM, edge) =>
      ascentM > 0 && ascentM === edges.climbM[edge] ? WHOLE_CLIMB : ascentM,
    ),
    roadClass: [...edges.roadClass],
    reference: [...edges.reference],
    shape: Object.fromEntries(shapes),
    carEdges: network.carEdgeCount,
  };
}

/** Reads the network on the seats of the communes, or returns a sentence with the fault. */
export function readNetworkColumns(json: unknown, seats: readonly Position[]): RoadNetwork | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "network"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  const passages: Passage[] = [];
  for (const passage of columns.doors) {
    const read = readPassage(passage);
    if (read === undefined) return `doors: ${passage.id}`;
    passages.push(read);
  }
  if (columns.latitude.length !== columns.longitude.length) {
    return `latitude: ${columns.latitude.length} / ${columns.longitude.length}`;
  }
  const junctions = zip(fromSteps(columns.longitude), fromSteps(columns.latitude)).map(fromWhole);
  const nodes = [...seats, ...passages.map(({ position }) => position), ...junctions];
  if (nodes.length > MOST_NODES) return `longitude: ${nodes.length} > ${MOST_NODES}`;
  const edges = readEdges(columns, nodes);
  if (typeof edges === "string") return edges;
  return {
    seatCount: seats.length,
    passages,
    longitudes: Float64Array.from(nodes, ([longitude]) => longitude),
    latitudes: Float64Array.from(nodes, ([, latitude]) => latitude),
    references: columns.references,
    edges,
    carEdgeCount: columns.carEdges,
  };
}

function readPassage({ at, ...passage }: v.InferOutput<typeof passageSchema>): Passage | undefined {
  const connects: CodeCommune[] = [];
  for (const text of passage.connects) {
    const code = parseCodeCommune(text);
    if (code === undefined) return undefined;
    connects.push(code);
  }
  return { ...passage, id: passage.id as PassageId, position: at, connects };
}

const EDGE_COLUMNS = ["to", "length", "climb", "ascent", "roadClass", "reference"] as const;

function readEdges(columns: NetworkColumns, nodes: readonly Position[]): NetworkEdges | string {
  const count = columns.from.length;
  const uneven = EDGE_COLUMNS.find((name) => columns[name].length !== count);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${count}`;
  const from = fromSteps(columns.from);
  const to = columns.to.map((step, edge) => step + (from[edge] ?? 0));
  const stray = [...from, ...to].find((node) => nodes[node] === undefined);
  if (stray !== undefined) return `from, to: ${stray}`;
  const loop = from.find((node, edge) => node === to[edge]);
  if (loop !== undefined) return `from, to: ${loop} / ${loop}`;
  const strayAscent = columns.ascent.find((ascent, edge) => ascent > (columns.climb[edge] ?? 0));
  if (strayAscent !== undefined) return `ascent: ${strayAscent}`;
  const strayClass = columns.roadClass.find((rank) => ROAD_CLASSES[rank] === undefined);
  if (strayClass !== undefined) return `roadClass: ${strayClass}`;
  const strayReference = columns.reference.find((rank) => rank !== -1 && columns.references[rank] === undefined);
  if (strayReference !== undefined) return `reference: ${strayReference}`;
  if (columns.carEdges > count) return `carEdges: ${columns.carEdges} / ${count}`;
  const strayShape = Object.keys(columns.shape).find((edge) => from[Number(edge)] === undefined);
  if (strayShape !== undefined) return `shape: ${strayShape}`;
  return {
    from: Uint16Array.from(from),
    to: Uint16Array.from(to),
    lengthKm: Float64Array.from(columns.length, (length) => length / PER_KM),
    climbM: Uint16Array.from(columns.climb),
    ascentM: Uint16Array.from(columns.ascent, (ascent, edge) =>
      ascent === WHOLE_CLIMB ? (columns.climb[edge] ?? 0) : ascent,
    ),
    roadClass: Uint8Array.from(columns.roadClass),
    reference: Int16Array.from(columns.reference),
    shape: from.map((node, edge) => readShape(columns.shape[String(edge)], nodes[node])),
  };
}

function readShape(steps: readonly number[] | undefined, from: Position | undefined): Position[] | undefined {
  if (steps === undefined || from === undefined) return undefined;
  let [x, y] = toWhole(from);
  const shape: Position[] = [];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    shape.push(fromWhole([x, y]));
  }
  return shape;
}

function toWhole([longitude, latitude]: Position): readonly [number, number] {
  return [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)];
}

function fromWhole([x, y]: readonly [number, number]): Position {
  return [x / PER_DEGREE, y / PER_DEGREE];
}

function stepsFrom(before: readonly [number, number] | undefined, x: number, y: number): [number, number] {
  return [x - (before?.[0] ?? 0), y - (before?.[1] ?? 0)];
}

function toSteps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

function fromSteps(steps: readonly number[]): number[] {
  let value = 0;
  return steps.map((step) => {
    value += step;
    return value;
  });
}

function zip(xs: readonly number[], ys: readonly number[]): (readonly [number, number])[] {
  return xs.map((x, at) => [x, ys[at] ?? Number.NaN]);
}
