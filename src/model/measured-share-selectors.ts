import type { CodeCommune } from "../domain/codes.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectSeatCosts } from "./place-cost-selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

const computedCodes = derive(
  ({ communes, points }: Demand, seats: Uint8Array, ofPoints: Uint8Array): ReadonlySet<CodeCommune> => {
    const isWhole = communes.map((_, rank) => seats[rank] === 1);
    for (const [rank, { communeRank }] of points.entries()) if (ofPoints[rank] !== 1) isWhole[communeRank] = false;
    return new Set(communes.flatMap(({ code }, rank) => (isWhole[rank] === true ? [code] : [])));
  },
);
const computedPercent = derive(({ points }: Demand, isMeasured: Uint8Array, territory: TerritoryRef): number => {
  let all = 0;
  let computed = 0;
  for (const [rank, { commune, population }] of points.entries()) {
    if (!isInTerritory(commune, territory)) continue;
    all += population;
    if (isMeasured[rank] === 1) computed += population;
  }
  return all === 0 ? 0 : Math.floor((100 * computed) / all);
});

/**
 * Communes whose way to the nearest place was computed by a routing engine from the seat and wherever people are counted; undefined
 * by a model without such ways, and until they are known.
 */
export function selectMeasuredCommunes(state: AppState): ReadonlySet<CodeCommune> | undefined {
  const points = selectNearestCosts(state)?.isMeasured;
  const demand = selectDemand(state);
  // Only where points are measured: the ways of the seats are a search of their own.
  const seats = points && selectSeatCosts(state)?.isMeasured;
  return seats && demand && computedCodes(state, demand, seats, points);
}

/** Whole percentage of the people of the chosen territory whose way a routing engine computed; undefined where none counts. */
export function selectComputedPercent(state: AppState): number | undefined {
  const isMeasured = selectNearestCosts(state)?.isMeasured;
  const demand = selectDemand(state);
  return isMeasured && demand && computedPercent(state, demand, isMeasured, selectChosenTerritory(state));
}
