import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../domain/access/access-classes.ts";
import { metricOf } from "../domain/access/access-model.ts";
import { type ClassChoice, type ClassUnit, readClassChoice } from "../domain/access/class-choice.ts";
import { type ClassMethod, classLimits } from "../domain/access/class-limits.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectChosenTerritory, selectTerritoryRows } from "./territory-selectors.ts";

export type AreaLevel = "epci" | "departement";

/** Computed limits are rounded up to this step: shares to a tenth of a per cent. */
const STEP: Readonly<Record<ClassUnit, number>> = { km: 0.1, min: 1, pct: 0.001 };

const choiceOf = derive(readClassChoice);
const fromCosts = derive(
  (
    method: ClassMethod,
    { communes, points }: Demand,
    cost: Float64Array,
    territory: TerritoryRef,
    step: number,
  ): readonly number[] => {
    const counted = communes.map((commune) => territory.level === "commune" || isInTerritory(commune, territory));
    const values = points.map(({ communeRank, population }, rank) => ({
      value: cost[rank] ?? Number.POSITIVE_INFINITY,
      weight: counted[communeRank] === true ? population : 0,
    }));
    return classLimits(method, values, step);
  },
);
const fromShares = derive(
  (_level: AreaLevel, method: ClassMethod, territories: readonly TerritoryAccess[]): readonly number[] => {
    const values = territories.flatMap(({ share, population }) =>
      share === undefined ? [] : { value: 1 - share, weight: population },
    );
    return classLimits(method, values, STEP.pct).map((uncovered) => Number((1 - uncovered).toFixed(3)));
  },
  { keys: 2 },
);
const ownShares = derive((limits: readonly number[]) => limits.map((limit) => limit / 100).reverse());

/** How the limits of classes are set. */
export function selectClassChoice(state: AppState): ClassChoice {
  return choiceOf(state, state.classes);
}

/**
 * Upper bounds of the classes of cost, in the unit of the access model. Computed ones are of the people of the chosen territory, or of the
 * region for a single commune. The usual ones until the costs are known, for limits by hand in another unit, and where all costs are equal. A state that is drawn beside
 * another one has its bounds.
 */
export function selectCostBounds(state: AppState): readonly number[] {
  if (state.costBounds !== undefined) return state.costBounds;
  const metric = metricOf(selectAccessModel(state));
  const choice = selectClassChoice(state);
  const usual = ACCESS_BOUNDS[metric];
  if (choice === "usuelles") return usual;
  if (typeof choice === "object") return choice.unit === metric ? choice.limits : usual;
  const demand = selectDemand(state);
  const costs = selectNearestCosts(state);
  if (demand === undefined || costs === undefined) return usual;
  const limits = fromCosts(state, choice, demand, costs.cost, selectChosenTerritory(state), STEP[metric]);
  return limits.length === 0 ? usual : limits;
}

/**
 * Lower bounds of the classes of the covered share, from 0 to 1, the greatest first. Computed ones are of all territories of the level,
 * weighted by their people. The usual ones in the cases of `selectCostBounds`.
 */
export function selectShareBounds(state: AppState, level: AreaLevel): readonly number[] {
  const choice = selectClassChoice(state);
  if (choice === "usuelles") return SHARE_BOUNDS;
  if (typeof choice === "object") return choice.unit === "pct" ? ownShares(state, choice.limits) : SHARE_BOUNDS;
  const territories = selectTerritoryRows(state, level);
  const limits = territories && fromShares(state, level, choice, territories);
  return limits === undefined || limits.length === 0 ? SHARE_BOUNDS : limits;
}

/** Bounds of the classes of costs, and of shares at both levels. */
export function selectClassBounds(state: AppState) {
  return {
    cost: selectCostBounds(state),
    epci: selectShareBounds(state, "epci"),
    departement: selectShareBounds(state, "departement"),
  };
}
