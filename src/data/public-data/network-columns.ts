import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import { greatCircleDistanceKm, type Position } from "../../domain/geo/position.ts";
import { fromSteps, toSteps } from "../../domain/geo/steps.ts";
import { areaOfEdge, type RoadShapes } from "../../domain/network/conditions.ts";
import {
  type NetworkEdges,
  PASSAGE_KINDS,
  type Passage,
  type PassageId,
  positionKey,
  positionOfNode,
  ROAD_CLASSES,
  type RoadArea,
  type RoadNetwork,
  type SnappedPosition,
  WINTER_STATES,
} from "../../domain/network/road-network.ts";
import { readSnaps, type SnapColumns } from "../../domain/network/snap-position.ts";
import { VERIFICATIONS } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { metresSchema, positionSchema } from "./schemas.ts";
import { findSnapFault, readPositions as readSnapped, snapColumnsSchema } from "./snap-columns.ts";

/** Coordinates are whole ten-thousandths of a degree: about 10 m. */
const PER_DEGREE = 10_000;
/** Lengths are encoded to 2 m. */
const METRES = 2;
/** Nodes have 16-bit numbers. */
const MOST_NODES = 65_536;
/** Speeds from which the seconds of an edge are encoded, in m/s by class: about the mean of each class. */
const USUAL_M_PER_S = [24.8, 19, 13.9, 12.8, 11.9, 9.2] as const;

const integers = v.array(v.pipe(v.number(), v.integer()));
const wholes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

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

const areaIds = [...DEPARTEMENTS.map(({ code }) => code), "voisins"] as const;

const columnsSchema = v.object({
  passages: v.array(passageSchema),
  /** Rank of the passage of each passage node. */
  passageNodes: wholes,
  /** Nodes, in whole ten-thousandths of a degree: the town halls as steps from the position of the commune, the others delta-encoded. */
  longitude: integers,
  latitude: integers,
  references: v.array(v.string()),
  /** Edges by area, then `from`, then `to`. `from` is delta-encoded, `to` is relative to `from`. */
  from: integers,
  to: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Steps of 2 m of an edge beyond the straight line between its ends. */
  excess: integers,
  /** Seconds of an edge beyond its metres at the usual speed of its class. */
  delay: integers,
  roadClass: wholes,
  reference: integers,
  areas: v.array(v.object({ id: v.picklist(areaIds), firstEdge: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** Snaps of places, resorts and railway stations. */
  snappedPositions: snapColumnsSchema,
});

type Columns = v.InferOutput<typeof columnsSchema>;
export type NetworkColumns = Omit<Columns, "snappedPositions"> & { readonly snappedPositions: SnapColumns };

/** Columns of small integers. The positions of the town halls are encoded as steps from those of the communes. */
export function toNetworkColumns(
  network: RoadNetwork,
  townHalls: readonly Position[],
  snappedPositions: SnapColumns,
): NetworkColumns {
  const { edges, passages } = network;
  const column = (degrees: Float64Array, axis: 0 | 1) => {
    const whole = Array.from(degrees, toWhole);
    return [
      ...townHalls.map((townHall, node) => (whole[node] ?? 0) - toWhole(townHall[axis])),
      ...toSteps(whole.slice(townHalls.length)),
    ];
  };
  const read = readPositions(network.longitudes, network.latitudes);
  const ranks = [...edges.from.keys()];
  const excess = ranks.map((edge) => {
    const metres = 1000 * (edges.lengthKm[edge] ?? 0);
    return Math.round(metres / METRES) - straightSteps(read, edges, edge);
  });
  return {
    passages: passages.map(({ position, ...passage }) => ({
      ...passage,
      at: [...position],
      roads: [...passage.roads],
      connects: [...passage.connects],
      sources: [...passage.sources],
    })),
    passageNodes: [...network.passageNodes],
    longitude: column(network.longitudes, 0),
    latitude: column(network.latitudes, 1),
    references: [...network.references],
    from: toSteps([...edges.from]),
    to: ranks.map((edge) => (edges.to[edge] ?? 0) - (edges.from[edge] ?? 0)),
    excess,
    delay: ranks.map((edge) => {
      const metres = METRES * ((excess[edge] ?? 0) + straightSteps(read, edges, edge));
      return Math.round((edges.minutes[edge] ?? 0) * 60) - usualSeconds(metres, edges.roadClass[edge] ?? 0);
    }),
    roadClass: [...edges.roadClass],
    reference: [...edges.reference],
    areas: network.areas.map((area) => ({ ...area })),
    snappedPositions,
  };
}

/** Reads the network of the communes at these positions, or returns a sentence with the fault. */
export function readNetworkColumns(json: unknown, townHalls: readonly Position[]): RoadNetwork | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "network"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  const passages: Passage[] = [];
  for (const passage of columns.passages) {
    const read = readPassage(passage);
    if (read === undefined) return `passages: ${passage.id}`;
    passages.push(read);
  }
  const strayPassage = columns.passageNodes.find((rank) => passages[rank] === undefined);
  if (strayPassage !== undefined) return `passageNodes: ${strayPassage}`;
  const [longitude, latitude] = [columns.longitude, columns.latitude];
  if (latitude.length !== longitude.length) return `latitude: ${latitude.length} / ${longitude.length}`;
  const firstFree = townHalls.length + columns.passageNodes.length;
  if (longitude.length < firstFree) return `longitude: ${longitude.length} < ${firstFree}`;
  if (longitude.length > MOST_NODES) return `longitude: ${longitude.length} > ${MOST_NODES}`;
  const degrees = (steps: readonly number[], axis: 0 | 1) => {
    const wholes = fromSteps(steps.slice(townHalls.length));
    return Float64Array.from(steps, (step, node) => {
      const townHall = townHalls[node];
      const whole =
        townHall === undefined ? (wholes[node - townHalls.length] ?? Number.NaN) : toWhole(townHall[axis]) + step;
      return whole / PER_DEGREE;
    });
  };
  const [longitudes, latitudes] = [degrees(longitude, 0), degrees(latitude, 1)];
  const edges = readEdges(columns, longitudes, latitudes);
  if (typeof edges === "string") return edges;
  const bare: RoadNetwork = {
    townHallCount: townHalls.length,
    passages,
    passageNodes: Uint16Array.from(columns.passageNodes),
    longitudes,
    latitudes,
    references: columns.references,
    edges,
    areas: columns.areas as readonly RoadArea[],
    snappedPositions: new Map(),
  };
  const known = readSnapped(columns.snappedPositions);
  const fault = findSnapFault(columns.snappedPositions, known.length);
  if (fault !== undefined) return `snappedPositions.${fault}`;
  const given = readSnaps(bare, columns.snappedPositions, known);
  return { ...bare, snappedPositions: new Map([...snappedTownHalls(townHalls), ...given]) };
}

/** A town hall is a node: its few metres from the road are not counted. */
function snappedTownHalls(townHalls: readonly Position[]): (readonly [string, SnappedPosition])[] {
  return townHalls.map((townHall, node) => [
    positionKey(townHall),
    { ends: [{ node, km: 0, minutes: 0 }], points: [], offRoadKm: 0 },
  ]);
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

const EDGE_COLUMNS = ["to", "excess", "delay", "roadClass", "reference"] as const;

function readEdges(columns: Columns, longitudes: Float64Array, latitudes: Float64Array): NetworkEdges | string {
  const count = columns.from.length;
  const uneven = EDGE_COLUMNS.find((name) => columns[name].length !== count);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${count}`;
  const from = fromSteps(columns.from);
  const to = columns.to.map((step, edge) => step + (from[edge] ?? 0));
  const isStray = (node: number) => longitudes[node] === undefined;
  const stray = from.find(isStray) ?? to.find(isStray);
  if (stray !== undefined) return `from, to: ${stray}`;
  const strayClass = columns.roadClass.find((rank) => ROAD_CLASSES[rank] === undefined);
  if (strayClass !== undefined) return `roadClass: ${strayClass}`;
  const strayReference = columns.reference.find((rank) => rank !== -1 && columns.references[rank] === undefined);
  if (strayReference !== undefined) return `reference: ${strayReference}`;
  const ends = { from: Uint16Array.from(from), to: Uint16Array.from(to) };
  const positions = readPositions(longitudes, latitudes);
  const metres = columns.excess.map((excess, edge) => METRES * (excess + straightSteps(positions, ends, edge)));
  const short = metres.findIndex((length) => length < 0);
  if (short !== -1) return `excess: ${columns.excess[short]}`;
  return {
    ...ends,
    lengthKm: Float64Array.from(metres, (length) => length / 1000),
    minutes: Float64Array.from(
      columns.delay,
      (delay, edge) => (delay + usualSeconds(metres[edge] ?? 0, columns.roadClass[edge] ?? 0)) / 60,
    ),
    roadClass: Uint8Array.from(columns.roadClass),
    reference: Int16Array.from(columns.reference),
    shape: new Array<undefined>(count).fill(undefined),
  };
}

/** Positions of the nodes as the reader of the file has them. */
function readPositions(longitudes: Float64Array, latitudes: Float64Array): (node: number) => Position {
  return (node) => [
    toWhole(longitudes[node] ?? Number.NaN) / PER_DEGREE,
    toWhole(latitudes[node] ?? Number.NaN) / PER_DEGREE,
  ];
}

/** Straight line between the ends of an edge, in steps. */
function straightSteps(
  positionOf: (node: number) => Position,
  { from, to }: Pick<NetworkEdges, "from" | "to">,
  edge: number,
): number {
  return Math.round((1000 * greatCircleDistanceKm(positionOf(from[edge] ?? -1), positionOf(to[edge] ?? -1))) / METRES);
}

function usualSeconds(metres: number, roadClass: number): number {
  return Math.round(metres / (USUAL_M_PER_S[roadClass] ?? 1));
}

function toWhole(degrees: number): number {
  return Math.round(degrees * PER_DEGREE);
}

const shapesSchema = v.object({
  /** Edges with vertices between their ends, delta-encoded. */
  edge: integers,
  /** Number of vertices of each. */
  vertices: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Steps of the vertices, edge after edge, each edge starting at its `from`. */
  east: integers,
  north: integers,
});

export type RoadShapeColumns = v.InferOutput<typeof shapesSchema>;

export function toRoadShapeColumns(network: RoadNetwork, area: RoadArea["id"]): RoadShapeColumns {
  const { from, shape } = network.edges;
  const edges = [...from.keys()].filter((edge) => shape[edge] !== undefined && areaOfEdge(network, edge) === area);
  const lines = edges.map((edge) => [positionOfNode(network, from[edge] ?? -1), ...(shape[edge] ?? [])]);
  const steps = (axis: 0 | 1) =>
    lines.flatMap((line) => toSteps(line.map((position) => Math.round(position[axis] * PER_DEGREE))).slice(1));
  return {
    edge: toSteps(edges),
    vertices: lines.map((line) => line.length - 1),
    east: steps(0),
    north: steps(1),
  };
}

/** Reads the shapes of an area by edge, or returns a sentence with the fault. */
export function readRoadShapes(json: unknown, network: RoadNetwork): RoadShapes | string {
  const parsed = v.safeParse(shapesSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "shapes"}: ${parsed.issues[0].message}`;
  const { edge, vertices, east, north } = parsed.output;
  const size = vertices.reduce((sum, own) => sum + own, 0);
  if (vertices.length !== edge.length) return `vertices: ${vertices.length} / ${edge.length}`;
  if (east.length !== size || north.length !== size) return `east, north: ${east.length}, ${north.length} / ${size}`;
  const found = new Map<number, readonly Position[]>();
  let first = 0;
  for (const [rank, own] of fromSteps(edge).entries()) {
    const node = network.edges.from[own];
    if (node === undefined) return `edge: ${own}`;
    const next = first + (vertices[rank] ?? 0);
    found.set(own, follow(positionOfNode(network, node), east.slice(first, next), north.slice(first, next)));
    first = next;
  }
  return found;
}

/** The vertices after a position, by their steps. */
function follow(start: Position, east: readonly number[], north: readonly number[]): Position[] {
  let [x, y] = start.map((degrees) => Math.round(degrees * PER_DEGREE)) as [number, number];
  return east.map((step, at): Position => {
    x += step;
    y += north[at] ?? 0;
    return [x / PER_DEGREE, y / PER_DEGREE];
  });
}
