import { listWithin } from "../geo/list-within.ts";
import type { Position } from "../geo/position.ts";
import type { SeatCosts } from "../network/seat-costs.ts";

/** Great-circle kilometres from seats to demand points, up to a limit: like the lists by road, in a straight line. */
export function listStraightCosts(seats: readonly Position[], points: readonly Position[], limitKm: number): SeatCosts {
  const { starts, ranks, distancesKm } = listWithin(seats, points, limitKm);
  return { starts, points: ranks, costs: distancesKm, limit: limitKm };
}
