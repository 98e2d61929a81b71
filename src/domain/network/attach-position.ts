import Flatbush from "flatbush";
import { boundingBox, greatCircleDistanceKm, type Position, RADIANS_PER_DEGREE } from "../geo/position.ts";
import { projectOnLine } from "../geo/project-on-line.ts";
import { fromSteps } from "../geo/steps.ts";
import { memoise } from "../memoise.ts";
import { areaOfEdge } from "./conditions.ts";
import {
  type Attachment,
  attachmentAt,
  lineOfEdge,
  positionKey,
  ROAD_CLASSES,
  type RoadArea,
  type RoadEnd,
  type RoadNetwork,
  type RoadPoint,
} from "./road-network.ts";

export type Attach = (position: Position) => Attachment;

/** A little less than 111.19: boxes are a little too large, since meridians converge. */
const KM_PER_DEGREE = 110;
/** Half sides of the boxes searched in turn: most addresses lie near a road. */
const REACHES_KM = [1, 3, 9, 27, 81];
/** Reach of the search for edges by their straight lines: few edges bend farther away from theirs. */
const BEND_KM = 1.5;
/** A position farther from every road than this joins none: the roads of the data end some 45 km around the region. */
export const FARTHEST_ROAD_KM = 4;
const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/**
 * Returns a function that attaches a position to the network: by the attachment that the data give for it, else at the nearest point of the
 * edges as drawn, motorways left out; one too far from them has no way out. Results are cached per position object, weakly.
 * @throws RangeError for a position that is not finite, or a network without a road.
 */
export function createAttach(network: RoadNetwork): Attach {
  let nearest: ((position: Position) => Attachment) | undefined;
  return memoise((position) => {
    const given = network.attachments.get(positionKey(position));
    if (given !== undefined) return given;
    nearest ??= createNearestRoad(network);
    return nearest(position);
  });
}

/** Attaches to the nearest edge; the index of 37,000 boxes is made once, for the first position that needs it. */
function createNearestRoad(network: RoadNetwork): Attach {
  const roads = roadsOf(network);
  return (position) => {
    const [longitude, latitude] = position;
    if (!Number.isFinite(longitude + latitude))
      throw new RangeError(`Position is not finite: [${longitude}, ${latitude}]`);
    for (const reachKm of REACHES_KM) {
      const found = nearestPoint(network, roads.within(reachKm, position), position);
      if (found !== undefined && found.distanceKm <= reachKm) return toAttachment(network, found);
    }
    const [any] = roads.nearest(position);
    const reachKm = any === undefined ? 0 : pointOn(network, any, position).distanceKm;
    const found = nearestPoint(network, roads.within(reachKm, position), position);
    if (found === undefined) throw new RangeError("The network has no road to attach a position to");
    return toAttachment(network, found);
  };
}

/** The areas whose shapes may tell where a position joins the network; none where the data give its attachment. */
export function areasToAttach(network: RoadNetwork, positions: readonly Position[]): ReadonlySet<RoadArea["id"]> {
  const free = positions.filter((position) => !network.attachments.has(positionKey(position)));
  if (free.length === 0) return new Set();
  const roads = roadsOf(network);
  // Thousands of imported places lie beside the same edges.
  const edges = new Set(free.flatMap((position) => roads.within(BEND_KM, position)));
  return new Set([...edges].flatMap((edge) => areaOfEdge(network, edge) ?? []));
}

const roadsOf = memoise(indexRoads);

function indexRoads(network: RoadNetwork) {
  const { roadClass } = network.edges;
  const edges = [...roadClass.keys()].filter((edge) => roadClass[edge] !== MOTORWAY);
  if (edges.length === 0) throw new RangeError("The network has no road to attach a position to");
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boundingBox(lineOfEdge(network, edge)));
  index.finish();
  const edgesOf = (ranks: readonly number[]) => ranks.map((rank) => edges[rank] ?? -1);
  return {
    /** Edges whose boxes come nearer than a distance in both directions. */
    within: (reachKm: number, [longitude, latitude]: Position): number[] => {
      const high = reachKm / KM_PER_DEGREE;
      const wide = high / Math.cos(latitude * RADIANS_PER_DEGREE);
      return edgesOf(index.search(longitude - wide, latitude - high, longitude + wide, latitude + high));
    },
    nearest: ([longitude, latitude]: Position): number[] => edgesOf(index.neighbors(longitude, latitude, 1)),
  };
}

interface PointOnEdge {
  readonly edge: number;
  /** Share of the edge, along its line, from `from` to the point. */
  readonly share: number;
  readonly distanceKm: number;
}

function pointOn(network: RoadNetwork, edge: number, position: Position): PointOnEdge {
  const { point, fraction } = projectOnLine(lineOfEdge(network, edge), position);
  return { edge, share: fraction, distanceKm: greatCircleDistanceKm(position, point) };
}

function nearestPoint(network: RoadNetwork, edges: readonly number[], position: Position): PointOnEdge | undefined {
  let best: PointOnEdge | undefined;
  for (const edge of edges) {
    const found = pointOn(network, edge, position);
    if (found.distanceKm < (best?.distanceKm ?? Number.POSITIVE_INFINITY)) best = found;
  }
  return best;
}

function toAttachment(network: RoadNetwork, { edge, share, distanceKm }: PointOnEdge): Attachment {
  if (distanceKm > FARTHEST_ROAD_KM) return { ends: [], points: [], offRoadKm: distanceKm };
  return attachmentAt(network, edge, share, distanceKm);
}

/** Unit of the lengths of the columns. */
export const ATTACHMENT_STEP_KM = 0.01;

/** Attachments of positions as columns of integers. */
export interface AttachmentColumns {
  /** Positions in hundred-thousandths of a degree, delta-encoded; empty where the reader has them. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** Number of ends of each position. */
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

/** Returns a function that reads attachments to a network, by `positionKey`, without those whose nodes the network lacks. */
export function createAttachmentReader(network: RoadNetwork) {
  const edgesBetween = indexEdges(network);
  return (columns: AttachmentColumns, positions: readonly Position[]): ReadonlyMap<string, Attachment> => {
    const nodes = fromSteps(columns.node);
    const onEdge = new Set(fromSteps(columns.onEdge));
    const found = new Map<string, Attachment>();
    let first = 0;
    for (const [rank, position] of positions.entries()) {
      const ranks = Array.from({ length: columns.ends[rank] ?? 0 }, (_, at) => first + at);
      first += ranks.length;
      const ends = ranks.map((end) => endAt(columns, nodes, end));
      const points = ranks.flatMap((end, at) =>
        onEdge.has(end) ? pointBetween(network, edgesBetween, ends[at], ends[at + 1]) : [],
      );
      if (ends.length > 0 && ends.every(({ node }) => network.longitudes[node] !== undefined))
        found.set(positionKey(position), {
          ends,
          points,
          offRoadKm: (columns.offRoad[rank] ?? 0) * ATTACHMENT_STEP_KM,
        });
    }
    return found;
  };
}

function endAt({ metres, seconds }: AttachmentColumns, nodes: readonly number[], rank: number): RoadEnd {
  return {
    node: nodes[rank] ?? -1,
    km: (metres[rank] ?? 0) * ATTACHMENT_STEP_KM,
    minutes: (seconds[rank] ?? 0) / 60,
  };
}

/** Key of two nodes, whose numbers have 16 bits. */
function pairKey(low: number, high: number): number {
  return low * 65_536 + high;
}

function indexEdges({ edges: { from, to } }: RoadNetwork): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [edge, node] of from.entries()) {
    const key = pairKey(node, to[edge] ?? 0);
    const group = found.get(key);
    if (group === undefined) found.set(key, [edge]);
    else group.push(edge);
  }
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
  const [edge] = [...(edgesBetween.get(pairKey(low.node, high.node)) ?? [])].sort((x, y) => misfit(x) - misfit(y));
  return edge === undefined ? [] : [{ edge, km: low.km, minutes: low.minutes }];
}
