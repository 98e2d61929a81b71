import type { CommuneCosts } from "./commune-costs.ts";

/** Change of the ways between communes when roads close. */
export interface Detours {
  /** Pairs of communes near each other before. */
  readonly pairs: number;
  /** Pairs that are now farther by DETOUR_RATIO at least. */
  readonly fartherPairs: number;
  /** Communes of such a pair. */
  readonly communes: number;
}

/** Communes within this distance by road are near each other. */
export const NEAR_KM = 60;

/** A pair is farther when its way has grown to this many times its length. */
export const DETOUR_RATIO = 1.5;

/**
 * Counts the pairs of near communes whose way grows by DETOUR_RATIO at least when roads close.
 * @param after its limit must be at least DETOUR_RATIO times that of `before`: a missing pair is then farther for
 * certain
 * @throws RangeError when the limit is smaller.
 */
export function countDetours(before: CommuneCosts, after: CommuneCosts): Detours {
  if (after.limit < DETOUR_RATIO * before.limit) {
    throw new RangeError(`Costs up to ${after.limit} cannot tell detours of ways up to ${before.limit}`);
  }
  const touched = new Set<number>();
  let pairs = 0;
  let fartherPairs = 0;
  const seatCount = before.starts.length - 1;
  for (let commune = 0; commune < seatCount; commune++) {
    const now = costsOf(after, commune);
    for (const [other, cost] of costsOf(before, commune)) {
      if (other < commune) continue;
      pairs += 1;
      if ((now.get(other) ?? Number.POSITIVE_INFINITY) < DETOUR_RATIO * cost) continue;
      fartherPairs += 1;
      touched.add(commune).add(other);
    }
  }
  return { pairs, fartherPairs, communes: touched.size };
}

function costsOf({ starts, communes, costs }: CommuneCosts, commune: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let cell = starts[commune] ?? 0; cell < (starts[commune + 1] ?? 0); cell++) {
    found.set(communes[cell] ?? -1, costs[cell] ?? Number.NaN);
  }
  return found;
}
