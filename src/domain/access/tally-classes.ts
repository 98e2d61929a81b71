import type { Demand } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";

/** Class of each commune as painted, and of each demand point; NO_CLASS for none. */
export interface AccessClasses {
  readonly communes: ArrayLike<number>;
  readonly points: ArrayLike<number>;
}

/** Communes and people of one class. */
export interface ClassTally {
  readonly communes: number;
  readonly population: number;
  /** Share of the people of all counted communes, including those without a class; undefined without people. */
  readonly share: number | undefined;
}

/** Class of a commune that the map leaves out: it belongs to no territory of the level, or to one without people. */
export const NO_CLASS = -1;

/**
 * Communes and people per class, from class 0 up.
 * @param classes class of each commune and of each demand point, in their orders, or NO_CLASS
 * @param isCounted whether a commune counts: those of the chosen territory
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
