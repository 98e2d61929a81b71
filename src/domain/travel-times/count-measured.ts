import type { DemandPoint } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import type { MeasuredCosts } from "./measured-costs.ts";

/** Numbers of communes and people. */
export interface CommunesAndPeople {
  readonly communes: number;
  readonly population: number;
}

/**
 * Communes and people by the way to the nearest place: measured, or estimated by our roads. Those without a way are in
 * neither.
 */
export interface MeasuredShare {
  readonly measured: CommunesAndPeople;
  readonly estimated: CommunesAndPeople;
}

/**
 * Measured ways begin at the seats, hence demand points are seats.
 * @param isCounted whether a commune counts: those of a territory
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
