import Flatbush from "flatbush";
import { greatCircleDistanceKm, RADIANS_PER_DEGREE } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { projectOnLine } from "../../geo/project-on-line.ts";
import { memoise } from "../memoise.ts";
import { lineOfEdge, passageOfNode, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";

/** A point of a road near an address. */
export interface RoadPoint {
  readonly edge: number;
  /** Share of the edge, along its line, from `from` to the point. */
  readonly fraction: number;
  readonly point: Position;
  /** Great-circle distance from the address to the point. */
  readonly distanceKm: number;
}

/**
 * Points where an address joins the network, the nearest first. At a node: that node; elsewhere the nearest points of
 * up to `JOINED_ROADS` roads, at most `JOINED_BEYOND_KM` farther than the nearest. Motorways are left out. Several
 * roads are needed: a straight edge between two distant villages may pass nearer to an address than the roads of its
 * own town.
 */
export type Attachment = readonly [RoadPoint, ...RoadPoint[]];

export type Attach = (position: Position) => Attachment;

/**
 * Measured share of people whose way to their town hall exceeds 1.95 times the straight line and 1 km: 1.1 % with 3
 * roads within 0.8 km, 7.5 % with 1 road, 2.1 % with 3 within 0.5 km. Farther roads lie beyond a river or a ridge, for
 * 0.5 % of people at 0.8 km.
 */
const JOINED_ROADS = 3;
const JOINED_BEYOND_KM = 0.8;
/** A point nearer to a node than this is the node: coordinates have few decimals. */
const AT_NODE_KM = 0.001;
/** Tolerance for shares of an edge. */
const ROUNDING = 1e-9;

/** A little less than 111.19: boxes are a little too large, since meridians converge. */
const KM_PER_DEGREE = 110;
/** Half sides of the boxes searched in turn: most addresses lie near a road. */
const REACHES_KM = [1, 3, 9, 27, 81];
/** Boxes overlap: the nearest box may hold a road that only passes by. */
const BOXES_FROM_AFAR = 16;
const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/**
 * Returns a function that attaches a position to the network. Results are cached per position object, weakly.
 * @throws RangeError for a position that is not finite, or a network without a road.
 */
export function createAttach(network: RoadNetwork): Attach {
  const edges = attachableEdges(network);
  if (edges.length === 0) throw new RangeError("The network has no road to attach a position to");
  const lines = edges.map((edge) => lineOfEdge(network, edge));
  const index = new Flatbush(lines.length);
  for (const line of lines) {
    const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
    index.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  index.finish();
  return memoise(search);

  function search(position: Position): Attachment {
    const [longitude, latitude] = position;
    if (!Number.isFinite(longitude + latitude)) {
      throw new RangeError(`Position is not finite: [${longitude}, ${latitude}]`);
    }
    for (const reachKm of REACHES_KM) {
      const joined = joinRoads(roadPoints(roadsWithin(reachKm, position), position), reachKm);
      if (joined !== undefined) return joined;
    }
    // From afar the roads of the nearest boxes tell how far to look: another road may be nearer than they are.
    const [first] = roadPoints(index.neighbors(longitude, latitude, BOXES_FROM_AFAR), position);
    const reachKm = (first?.distanceKm ?? 0) + JOINED_BEYOND_KM;
    // The network has at least one road.
    return joinRoads(roadPoints(roadsWithin(reachKm, position), position), reachKm) as Attachment;
  }

  /** Ranks of the roads whose boxes come nearer than a distance in both directions. */
  function roadsWithin(reachKm: number, [longitude, latitude]: Position): number[] {
    const high = reachKm / KM_PER_DEGREE;
    const wide = high / Math.cos(latitude * RADIANS_PER_DEGREE);
    return index.search(longitude - wide, latitude - high, longitude + wide, latitude + high);
  }

  /** Nearest point of each road, ascending by distance; roads with the same node as their nearest point count once. */
  function roadPoints(ranks: readonly number[], position: Position): RoadPoint[] {
    const nodes = new Set<number | undefined>();
    return ranks
      .map((rank): RoadPoint => {
        const { point, fraction } = projectOnLine(lines[rank] ?? [], position);
        return { edge: edges[rank] ?? -1, fraction, point, distanceKm: greatCircleDistanceKm(position, point) };
      })
      .sort((a, b) => a.distanceKm - b.distanceKm)
      .filter((point) => {
        const node = nodeAt(network, point);
        if (node !== undefined && nodes.has(node)) return false;
        nodes.add(node);
        return true;
      });
  }
}

/** Attachment to the roads of a box; undefined where roads outside the box may be nearer. */
function joinRoads(inBox: readonly RoadPoint[], reachKm: number): Attachment | undefined {
  const [nearest, ...others] = inBox.filter(({ distanceKm }) => distanceKm <= reachKm);
  if (nearest === undefined) return undefined;
  if (nearest.distanceKm <= AT_NODE_KM && isAtEnd(nearest)) return [nearest];
  const farthestKm = nearest.distanceKm + JOINED_BEYOND_KM;
  const joined = others.slice(0, JOINED_ROADS - 1).filter(({ distanceKm }) => distanceKm <= farthestKm);
  const isWhole = joined.length === JOINED_ROADS - 1 || farthestKm <= reachKm;
  return isWhole ? [nearest, ...joined] : undefined;
}

function isAtEnd({ fraction }: RoadPoint): boolean {
  return fraction <= ROUNDING || fraction >= 1 - ROUNDING;
}

/** Node at a point of an edge; undefined between the ends. */
function nodeAt({ edges: { from, to } }: RoadNetwork, point: RoadPoint): number | undefined {
  if (!isAtEnd(point)) return undefined;
  return (point.fraction < 0.5 ? from : to)[point.edge];
}

/** Edges of cars with an end that never closes: nobody lives between two passages. */
function attachableEdges(network: RoadNetwork): number[] {
  const { from, to, roadClass } = network.edges;
  return [...from.keys()].filter(
    (edge) =>
      edge < network.carEdgeCount &&
      roadClass[edge] !== MOTORWAY &&
      [from[edge], to[edge]].some((node = -1) => passageOfNode(network, node) === undefined),
  );
}
