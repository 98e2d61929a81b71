import Flatbush from "flatbush";
import { boundingBox, greatCircleDistanceKm, type Position, RADIANS_PER_DEGREE } from "../geo/position.ts";
import { projectOnLine } from "../geo/project-on-line.ts";
import { fromSteps } from "../geo/steps.ts";
import { memoise } from "../memoise.ts";
import { areaOfEdge } from "./conditions.ts";
import {
  lineOfEdge,
  positionKey,
  ROAD_CLASSES,
  type RoadArea,
  type RoadEnd,
  type RoadNetwork,
  type RoadPoint,
  type SnappedPosition,
  snappedAt,
} from "./road-network.ts";

export type Snap = (position: Position) => SnappedPosition;

/** A little less than 111.19: boxes are a little too large, since meridians converge. */
const KM_PER_DEGREE = 110;
/** Reach of the search for edges by their straight lines: few edges bend farther away from theirs. */
const BEND_KM = 1.5;
/** A position farther from every road than this joins none: the roads of the data end some 45 km around the region. */
export const FARTHEST_ROAD_KM = 4;
/** The snapped position of a position that joins no road. */
const OFF_ROADS: SnappedPosition = { ends: [], points: [], offRoadKm: Number.POSITIVE_INFINITY };
const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/**
 * Returns a function that snaps a position to the network: by the snapped position that the data give for it, else at the nearest point of the
 * edges as drawn, motorways left out; one too far from them has no way out. What the data do not give is computed once a position.
 * @throws RangeError for a position that is not finite
 */
export function createSnap(network: RoadNetwork): Snap {
  const found = new Map<string, SnappedPosition>();
  return (position) => {
    const key = positionKey(position);
    const snappedPosition = network.snappedPositions.get(key) ?? found.get(key) ?? snapToNearest(network, position);
    if (!network.snappedPositions.has(key)) found.set(key, snappedPosition);
    return snappedPosition;
  };
}

/** Most addresses lie near a road: the nearest kilometre is searched first. */
function snapToNearest(network: RoadNetwork, position: Position): SnappedPosition {
  if (!position.every(Number.isFinite)) throw new RangeError(`Position is not finite: [${position.join(", ")}]`);
  for (const reachKm of [1, FARTHEST_ROAD_KM]) {
    const found = nearestPoint(network, edgesNear(network)(reachKm, position), position);
    if (found !== undefined && found.distanceKm <= reachKm)
      return snappedAt(network, found.edge, found.share, found.distanceKm);
  }
  return OFF_ROADS;
}

/** The areas whose shapes may tell where a position joins the network; none where the data give its snapped position. */
export function areasToSnap(network: RoadNetwork, positions: readonly Position[]): ReadonlySet<RoadArea["id"]> {
  const free = positions.filter((position) => !network.snappedPositions.has(positionKey(position)));
  if (free.length === 0) return new Set();
  // Thousands of imported places lie beside the same edges.
  const edges = new Set(free.flatMap((position) => edgesNear(network)(BEND_KM, position)));
  return new Set([...edges].flatMap((edge) => areaOfEdge(network, edge) ?? []));
}

/** Returns a function that finds the edges whose boxes come nearer than a distance in both directions. The index of 37,000 boxes is made once. */
const edgesNear = memoise((network: RoadNetwork) => {
  const { roadClass } = network.edges;
  const edges = [...roadClass.keys()].filter((edge) => roadClass[edge] !== MOTORWAY);
  if (edges.length === 0) return () => [];
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boundingBox(lineOfEdge(network, edge)));
  index.finish();
  return (reachKm: number, [longitude, latitude]: Position): readonly number[] => {
    const high = reachKm / KM_PER_DEGREE;
    const wide = high / Math.cos(latitude * RADIANS_PER_DEGREE);
    const ranks = index.search(longitude - wide, latitude - high, longitude + wide, latitude + high);
    return ranks.map((rank) => edges[rank] ?? -1);
  };
});

interface PointOnEdge {
  readonly edge: number;
  /** Share of the edge, along its line, from `from` to the point. */
  readonly share: number;
  readonly distanceKm: number;
}

function nearestPoint(network: RoadNetwork, edges: readonly number[], position: Position): PointOnEdge | undefined {
  let best: PointOnEdge | undefined;
  for (const edge of edges) {
    const { point, fraction } = projectOnLine(lineOfEdge(network, edge), position);
    const distanceKm = greatCircleDistanceKm(position, point);
    if (distanceKm < (best?.distanceKm ?? Number.POSITIVE_INFINITY)) best = { edge, share: fraction, distanceKm };
  }
  return best;
}

/** Unit of the lengths of the columns. */
export const SNAP_STEP_KM = 0.01;

/** Snaps of positions as columns of integers. */
export interface SnapColumns {
  /** Positions in hundred-thousandths of a degree, delta-encoded; empty where the reader has them. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** Number of ends of each position; 0 where no road is near. */
  readonly ends: readonly number[];
  /** Distance of each position from the road, in steps. */
  readonly offRoad: readonly number[];
  /** Node of each end, delta-encoded. */
  readonly node: readonly number[];
  /** Length of the road to each end, in steps. */
  readonly metres: readonly number[];
  readonly seconds: readonly number[];
  /** Ranks of the ends that lie on the edge to the end after them, delta-encoded. */
  readonly onEdge: readonly number[];
}

/** Reads the snapped positions to a network, by `positionKey`, without those whose nodes the network lacks. */
export function readSnaps(
  network: RoadNetwork,
  columns: SnapColumns,
  positions: readonly Position[],
): ReadonlyMap<string, SnappedPosition> {
  const nodes = fromSteps(columns.node);
  const onEdge = new Set(fromSteps(columns.onEdge));
  const edgesBetween = edgesBetweenPairs(
    network,
    [...onEdge].map((end) => pairKey(nodes[end] ?? -1, nodes[end + 1] ?? -1)),
  );
  const found = new Map<string, SnappedPosition>();
  let first = 0;
  for (const [rank, position] of positions.entries()) {
    const ranks = Array.from({ length: columns.ends[rank] ?? 0 }, (_, at) => first + at);
    first += ranks.length;
    const ends = ranks.map((end) => endAt(columns, nodes, end));
    const points = ranks.flatMap((end, at) =>
      onEdge.has(end) ? pointBetween(network, edgesBetween, ends[at], ends[at + 1]) : [],
    );
    const offRoadKm = (columns.offRoad[rank] ?? 0) * SNAP_STEP_KM;
    if (ends.every(({ node }) => network.longitudes[node] !== undefined))
      found.set(positionKey(position), ends.length === 0 ? OFF_ROADS : { ends, points, offRoadKm });
  }
  return found;
}

function endAt({ metres, seconds }: SnapColumns, nodes: readonly number[], rank: number): RoadEnd {
  return {
    node: nodes[rank] ?? -1,
    km: (metres[rank] ?? 0) * SNAP_STEP_KM,
    minutes: (seconds[rank] ?? 0) / 60,
  };
}

/** Key of two nodes in either order; their numbers have 16 bits. */
function pairKey(one: number, other: number): number {
  return Math.min(one, other) * 65_536 + Math.max(one, other);
}

/** The edges between the nodes of each pair, by its key. */
function edgesBetweenPairs(
  { edges: { from, to } }: RoadNetwork,
  pairs: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>(pairs.map((key) => [key, []]));
  for (let edge = 0; edge < from.length; edge++) found.get(pairKey(from[edge] ?? -1, to[edge] ?? -1))?.push(edge);
  return found;
}

/** The point of an address on the edge between two of its ends: of several edges, the one whose length fits best. */
function pointBetween(
  { edges }: RoadNetwork,
  edgesBetween: ReadonlyMap<number, readonly number[]>,
  a: RoadEnd | undefined,
  b: RoadEnd | undefined,
): RoadPoint[] {
  if (a === undefined || b === undefined) return [];
  const [low, high] = a.node < b.node ? [a, b] : [b, a];
  const misfit = (edge: number) => Math.abs((edges.lengthKm[edge] ?? 0) - low.km - high.km);
  const [edge] = [...(edgesBetween.get(pairKey(a.node, b.node)) ?? [])].sort((x, y) => misfit(x) - misfit(y));
  return edge === undefined ? [] : [{ edge, km: low.km, minutes: low.minutes }];
}
