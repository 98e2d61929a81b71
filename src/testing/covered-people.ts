import type { Commune } from "../domain/territory.ts";

/** The people of the communes whose cost is at most the threshold, added one by one. */
export function coveredPeople(communes: readonly Commune[], cost: ArrayLike<number>, threshold: number): number {
  return communes.reduce((sum, { population }, rank) => {
    return (cost[rank] ?? Number.POSITIVE_INFINITY) <= threshold ? sum + population : sum;
  }, 0);
}
