import { listWithin } from "../../geo/list-within.ts";
import type { Position } from "../../geo/position.ts";
import type { CommuneCosts } from "../network/commune-costs.ts";

/** The great-circle kilometres between all communes, seat to seat, up to a limit: the straight counterpart of the road's lists. */
export function listStraightCosts(seats: readonly Position[], limitKm: number): CommuneCosts {
  const { starts, ranks, distancesKm } = listWithin(seats, limitKm);
  return { starts, communes: Uint16Array.from(ranks), costs: distancesKm, limit: limitKm };
}
