import type { DemandPoint } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import type { MeasuredCosts } from "./measured-costs.ts";

/** Communes and their people. */
export interface CommunesAndPeople {
  readonly communes: number;
  readonly population: number;
}

/** Of how many the way to the nearest place was measured, and of how many our roads estimate it. Who has no way at all is in neither. */
export interface MeasuredShare {
  readonly measured: CommunesAndPeople;
  readonly estimated: CommunesAndPeople;
}

/**
 * Measured ways begin at the seats: so do the demand points.
 * @param isCounted which communes: those of a territory
 */
export function countMeasured(
  points: readonly Pick<DemandPoint, "commune" | "population">[],
  { cost, isMeasured }: Pick<MeasuredCosts, "cost" | "isMeasured">,
  isCounted: (commune: Commune) => boolean,
): MeasuredShare {
  const measured = { communes: 0, population: 0 };
  const estimated = { communes: 0, population: 0 };
  for (const [rank, { commune, population }] of points.entries()) {
    if (!(isCounted(commune) && Number.isFinite(cost[rank]))) continue;
    const side = isMeasured[rank] === 1 ? measured : estimated;
    side.communes += 1;
    side.population += population;
  }
  return { measured, estimated };
}
