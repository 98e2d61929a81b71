import { createNearestIndex } from "../../src/geo/nearest-index.ts";
import type { Position } from "../../src/geo/position.ts";
import { distanceKm, toPlane } from "../base-map/plane.ts";
import { type Draft, edgesByNode, otherEnd, positionAt } from "./draft.ts";

/** Convergence: the largest change of an altitude in a round. */
const SETTLED_M = 0.05;
const MOST_ROUNDS = 20_000;
const SHORTEST_KM = 0.05;
/** Weight of a village beside the road, which may stand far above or below it. */
const BESIDE_WEIGHT = 0.1;

/**
 * Altitude of every node in metres: known at passages and most seats, and interpolated between them. Each other node is the mean of its
 * neighbours weighted by the inverse distance (the discrete Dirichlet problem, by Gauss-Seidel relaxation), with a tenth of the weight for
 * villages beside the road. A seat of unknown altitude without a road has the altitude of the nearest known one.
 * @param settled fixed altitudes by node; undefined where there is none.
 * @throws Error when the relaxation does not converge.
 */
export function estimateAltitudes(draft: Draft, settled: readonly (number | undefined)[] = []): Float64Array {
  const { seats, passages, neighbours: around } = draft.input;
  const given = [...seats, ...passages, ...around].map(({ altitudeM }) => altitudeM);
  const known = draft.positions.map((_, node) => given[node] ?? settled[node]);
  const nearestKnown = findNearestKnown(draft, known);
  const altitudes = Float64Array.from(draft.positions, (position, node) => known[node] ?? nearestKnown(position));
  const neighbours = listNeighbours(draft);
  const free = [...altitudes.keys()].filter((node) => known[node] === undefined && (neighbours[node]?.length ?? 0) > 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let largestMove = 0;
    for (const node of free) {
      const altitude = meanOf(neighbours[node] ?? [], altitudes);
      largestMove = Math.max(largestMove, Math.abs(altitude - (altitudes[node] ?? 0)));
      altitudes[node] = altitude;
    }
    if (largestMove < SETTLED_M) return altitudes;
  }
  throw new Error("The altitudes of the network do not converge");
}

interface Neighbour {
  readonly node: number;
  readonly weight: number;
}

function listNeighbours(draft: Draft): Neighbour[][] {
  return edgesByNode(draft).map((edges, node) =>
    edges.map((edge) => {
      const other = otherEnd(edge, node);
      const km = distanceKm(toPlane(positionAt(draft, node)), toPlane(positionAt(draft, other)));
      return { node: other, weight: (edge.kind === "access" ? BESIDE_WEIGHT : 1) / Math.max(SHORTEST_KM, km) };
    }),
  );
}

function meanOf(neighbours: readonly Neighbour[], altitudes: Float64Array): number {
  const weight = neighbours.reduce((sum, neighbour) => sum + neighbour.weight, 0);
  return neighbours.reduce((sum, { node, weight: one }) => sum + one * (altitudes[node] ?? 0), 0) / weight;
}

function findNearestKnown(draft: Draft, known: readonly (number | undefined)[]): (position: Position) => number {
  const places = known.flatMap((altitudeM, node) => {
    return altitudeM === undefined ? [] : [{ altitudeM, position: positionAt(draft, node) }];
  });
  const index = createNearestIndex(places.map(({ position }) => position));
  return (position) => places[index.nearest(position)?.index ?? -1]?.altitudeM ?? 0;
}
