import type { Commune } from "../territory.ts";

/** The communes and the people of one class. */
export interface ClassTally {
  readonly communes: number;
  readonly population: number;
  /** Of the people of all the communes that were counted, also those of no class; undefined where nobody lives. */
  readonly share: number | undefined;
}

/** Class of a commune that the picture leaves out: it belongs to no territory of the level, or to one where nobody lives. */
export const NO_CLASS = -1;

/**
 * Communes and people of each class, from class 0 up.
 * @param classes the class of each commune, in their order, or NO_CLASS
 * @param isCounted which communes: those of the chosen territory
 */
export function tallyClasses(
  communes: readonly Commune[],
  classes: ArrayLike<number>,
  classCount: number,
  isCounted: (commune: Commune) => boolean,
): readonly ClassTally[] {
  const tallies = Array.from({ length: classCount }, () => ({ communes: 0, population: 0 }));
  let total = 0;
  communes.forEach((commune, rank) => {
    if (!isCounted(commune)) return;
    total += commune.population;
    const tally = tallies[classes[rank] ?? NO_CLASS];
    if (tally === undefined) return;
    tally.communes += 1;
    tally.population += commune.population;
  });
  return tallies.map((tally) => ({ ...tally, share: total === 0 ? undefined : tally.population / total }));
}
