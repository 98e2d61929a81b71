import type { CodeDepartement } from "../codes.ts";
import type { Commune } from "../territory.ts";

export interface Coverage {
  /** Municipal population of the territory. */
  readonly population: number;
  readonly coveredPopulation: number;
  /** Covered population / population; undefined where nobody lives. */
  readonly share: number | undefined;
  readonly communes: number;
  readonly coveredCommunes: number;
}

export interface RegionCoverage {
  readonly whole: Coverage;
  readonly byDepartement: ReadonlyMap<CodeDepartement, Coverage>;
}

/** A commune is covered when its cost to the nearest place is at most the threshold. */
export function isCovered(cost: number, threshold: number): boolean {
  return cost <= threshold;
}

/**
 * Population covered at a threshold, for the whole and for each département, from the communes' costs in the same order and unit.
 * Demand is the communes at their seats, weighted by municipal population ("Access and coverage" of the method).
 */
export function measureCoverage(
  communes: readonly Commune[],
  cost: ArrayLike<number>,
  threshold: number,
): RegionCoverage {
  const whole = emptyTally();
  const byDepartement = new Map<CodeDepartement, Tally>();
  communes.forEach((commune, index) => {
    const covered = isCovered(cost[index] ?? Number.POSITIVE_INFINITY, threshold);
    let departement = byDepartement.get(commune.codeDepartement);
    if (departement === undefined) {
      departement = emptyTally();
      byDepartement.set(commune.codeDepartement, departement);
    }
    add(whole, commune, covered);
    add(departement, commune, covered);
  });
  return {
    whole: close(whole),
    byDepartement: new Map([...byDepartement].sort(([a], [b]) => a.localeCompare(b)).map(([k, v]) => [k, close(v)])),
  };
}

interface Tally {
  population: number;
  coveredPopulation: number;
  communes: number;
  coveredCommunes: number;
}

function emptyTally(): Tally {
  return { population: 0, coveredPopulation: 0, communes: 0, coveredCommunes: 0 };
}

function add(tally: Tally, commune: Commune, covered: boolean): void {
  tally.population += commune.population;
  tally.communes += 1;
  if (!covered) return;
  tally.coveredPopulation += commune.population;
  tally.coveredCommunes += 1;
}

function close(tally: Tally): Coverage {
  return { ...tally, share: tally.population === 0 ? undefined : tally.coveredPopulation / tally.population };
}
