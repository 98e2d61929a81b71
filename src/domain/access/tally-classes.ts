import type { Demand } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";

/** The class of each commune as it is painted, and of the people of each demand point; NO_CLASS where there is none. */
export interface AccessClasses {
  readonly communes: ArrayLike<number>;
  readonly points: ArrayLike<number>;
}

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
 * @param classes the class of each commune and of each demand point, in their orders, or NO_CLASS
 * @param isCounted which communes: those of the chosen territory
 */
export function tallyClasses(
  { communes, points }: Demand,
  classes: AccessClasses,
  classCount: number,
  isCounted: (commune: Commune) => boolean,
): readonly ClassTally[] {
  const tallies = Array.from({ length: classCount }, () => ({ communes: 0, population: 0 }));
  const counted = communes.map(isCounted);
  for (const [rank, isIn] of counted.entries()) {
    const tally = isIn ? tallies[classes.communes[rank] ?? NO_CLASS] : undefined;
    if (tally !== undefined) tally.communes += 1;
  }
  let total = 0;
  for (const [rank, { communeRank, population }] of points.entries()) {
    if (counted[communeRank] !== true) continue;
    total += population;
    const tally = tallies[classes.points[rank] ?? NO_CLASS];
    if (tally !== undefined) tally.population += population;
  }
  return tallies.map((tally) => ({ ...tally, share: total === 0 ? undefined : tally.population / total }));
}
