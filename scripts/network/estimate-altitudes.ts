import { distanceKm, toPlane } from "../base-map/plane.ts";
import { type Draft, edgesByNode, otherEnd, positionAt } from "./draft.ts";

/** Heights are settled when none moves by more in a round. */
const SETTLED_M = 0.05;
const MOST_ROUNDS = 20_000;
const SHORTEST_KM = 0.05;

/**
 * Altitude of every node in metres: known at seats and doors, between them a road rises evenly. Each other node is the mean of
 * its neighbours, the nearer weighing the more (the discrete Dirichlet problem, by Gauss and Seidel's relaxation).
 * @throws Error when the heights do not settle.
 */
export function estimateAltitudes(draft: Draft): Float64Array {
  const known = [...draft.input.seats, ...draft.input.doors].map(({ altitudeM }) => altitudeM);
  const mean = known.reduce((sum, altitude) => sum + altitude, 0) / Math.max(1, known.length);
  const altitudes = Float64Array.from(draft.positions, (_, node) => known[node] ?? mean);
  const neighbours = edgesByNode(draft).map((edges, node) =>
    edges.map((edge) => {
      const other = otherEnd(edge, node);
      const km = distanceKm(toPlane(positionAt(draft, node)), toPlane(positionAt(draft, other)));
      return { other, weight: 1 / Math.max(SHORTEST_KM, km) };
    }),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let largestMove = 0;
    for (let node = known.length; node < altitudes.length; node++) {
      const around = neighbours[node] ?? [];
      const weight = around.reduce((sum, one) => sum + one.weight, 0);
      if (weight === 0) continue;
      const altitude = around.reduce((sum, one) => sum + one.weight * (altitudes[one.other] ?? 0), 0) / weight;
      largestMove = Math.max(largestMove, Math.abs(altitude - (altitudes[node] ?? 0)));
      altitudes[node] = altitude;
    }
    if (largestMove < SETTLED_M) return altitudes;
  }
  throw new Error("The altitudes of the network do not settle");
}
