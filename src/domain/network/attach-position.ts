import Flatbush from "flatbush";
import { greatCircleDistanceKm, RADIANS_PER_DEGREE } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { projectOnLine } from "../../geo/project-on-line.ts";
import { lineOfEdge, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";

/** Where an address meets the network: the nearest point of a road that one can leave anywhere, so no motorway. */
export interface Attachment {
  readonly edge: number;
  /** Share of the edge, along its line, between `from` and the point. */
  readonly fraction: number;
  readonly point: Position;
  /** Great-circle distance from the address to the point. */
  readonly distanceKm: number;
}

export type Attach = (position: Position) => Attachment;

const KM_PER_DEGREE = 111.2;
/** Half sides of the boxes that are searched in turn: most addresses lie near a road. */
const REACHES_KM = [1, 3, 9, 27, 81];
/** Boxes overlap: the nearest one may hold a road that passes by. */
const BOXES_FROM_AFAR = 16;
const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/**
 * Answers where a position meets the network. What was asked once is kept, as long as the position itself lives.
 * @throws RangeError for a position that is not made of two finite numbers, or a network without a road.
 */
export function createAttach(network: RoadNetwork): Attach {
  const edges = attachableEdges(network);
  if (edges.length === 0) throw new RangeError("No road to attach a position to");
  const lines = edges.map((edge) => lineOfEdge(network, edge));
  const index = new Flatbush(lines.length);
  for (const line of lines) {
    const longitudes = line.map(([longitude]) => longitude);
    const latitudes = line.map(([, latitude]) => latitude);
    index.add(Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes));
  }
  index.finish();
  const known = new WeakMap<Position, Attachment>();

  return (position) => {
    const before = known.get(position);
    if (before !== undefined) return before;
    const found = search(position);
    known.set(position, found);
    return found;
  };

  function search(position: Position): Attachment {
    const [longitude, latitude] = position;
    if (!(Number.isFinite(longitude) && Number.isFinite(latitude))) {
      throw new RangeError(`Position is not finite: [${longitude}, ${latitude}]`);
    }
    for (const reachKm of REACHES_KM) {
      const high = reachKm / KM_PER_DEGREE;
      const wide = high / Math.cos(latitude * RADIANS_PER_DEGREE);
      const near = index.search(longitude - wide, latitude - high, longitude + wide, latitude + high);
      const best = nearestAmong(near, position);
      // A box may hold a far road and miss a nearer one beside it.
      if (best.distanceKm <= reachKm) return best;
    }
    // So far away that nobody measures a way: a road of the nearest boxes will do, where all roads would take their time for each place.
    return nearestAmong(index.neighbors(longitude, latitude, BOXES_FROM_AFAR), position);
  }

  function nearestAmong(ranks: Iterable<number>, position: Position): Attachment {
    let best: Attachment = { edge: -1, fraction: 0, point: position, distanceKm: Number.POSITIVE_INFINITY };
    for (const rank of ranks) {
      const { point, fraction } = projectOnLine(lines[rank] ?? [], position);
      const distanceKm = greatCircleDistanceKm(position, point);
      if (distanceKm < best.distanceKm) best = { edge: edges[rank] ?? -1, fraction, point, distanceKm };
    }
    return best;
  }
}

/** Edges with an end that is never shut: between two doors nobody is served. */
function attachableEdges({ edges, seatCount, doors }: RoadNetwork): number[] {
  const isDoor = (node: number) => node >= seatCount && node < seatCount + doors.length;
  return [...edges.from.keys()].filter(
    (edge) => edges.roadClass[edge] !== MOTORWAY && !(isDoor(edges.from[edge] ?? 0) && isDoor(edges.to[edge] ?? 0)),
  );
}
