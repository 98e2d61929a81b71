import { type AccessDistribution, distributeAccess } from "../../domain/coverage/access-distribution.ts";
import { type DistributionRange, distributeRange } from "../../domain/coverage/distribution-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { isInTerritory } from "../../domain/territory-members.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "../../model/coverage-selectors.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive, hasSameItems } from "../../model/derive.ts";
import { type RangeOf, selectHasRanges, selectRangeOf } from "../../model/range-selectors.ts";
import { selectHasScenario } from "../../model/scenario-selectors.ts";
import { selectChosenTerritory, selectTerritoryAccess } from "../../model/territory-selectors.ts";

/** Distributions of the people of the chosen territory and of the region by cost. */
export interface Distributions {
  readonly region: AccessDistribution;
  /** The same object as `region` when the whole region is chosen. */
  readonly chosen: AccessDistribution;
  /** The chosen territory with the present places, « avant »; undefined without a scenario. */
  readonly before: AccessDistribution | undefined;
}

/** A compared territory with its figures and its curve. */
export interface ComparedTerritory {
  readonly access: TerritoryAccess;
  readonly distribution: AccessDistribution;
  /** Undefined where costs have no range. */
  readonly range: DistributionRange | undefined;
}

/** Ranges of the curves, with the scenario. */
export interface DistributionRanges {
  readonly region: DistributionRange;
  /** The same object as `region` when the whole region is chosen. */
  readonly chosen: DistributionRange;
}

const ofRegion = derive(({ points }: Demand, cost: Float64Array) => distributeAccess(points, cost));
const ofChosen = derive(
  (_of: "now" | "before", demand: Demand, cost: Float64Array, territory: TerritoryRef) =>
    distributeIn(demand, cost, territory),
  { keys: 2 },
);
const together = derive(
  (region: AccessDistribution, chosen: AccessDistribution, before: AccessDistribution | undefined): Distributions => ({
    region,
    chosen,
    before,
  }),
);
const rangeOfRegion = derive(({ points }: Demand, cost: Float64Array, rangeOf: RangeOf) =>
  distributeRange(points, cost, rangeOf),
);
const rangeOfChosen = derive(distributeRangeIn);
const rangesTogether = derive(
  (region: DistributionRange, chosen: DistributionRange): DistributionRanges => ({ region, chosen }),
);
const comparedRows = derive((rows: readonly TerritoryAccess[]) => rows, { isSame: hasSameItems });
const comparing = derive(
  (
    rows: readonly TerritoryAccess[],
    demand: Demand,
    cost: Float64Array,
    rangeOf: RangeOf | undefined,
  ): readonly ComparedTerritory[] =>
    rows.map((access) => ({
      access,
      distribution: distributeIn(demand, cost, access.ref),
      range: rangeOf && distributeRangeIn(demand, cost, rangeOf, access.ref),
    })),
);

/** Curves of the region and of the chosen territory; undefined while the costs are. */
export function selectDistributions(state: AppState): Distributions | undefined {
  const costs = selectNearestCosts(state);
  const present = selectPresentNearestCosts(state);
  const demand = selectDemand(state);
  if (costs === undefined || present === undefined || demand === undefined) return undefined;
  const territory = selectChosenTerritory(state);
  const region = ofRegion(state, demand, costs.cost);
  const chosen = territory.level === "region" ? region : ofChosen(state, "now", demand, costs.cost, territory);
  const before = selectHasScenario(state) ? ofChosen(state, "before", demand, present.cost, territory) : undefined;
  return together(state, region, chosen, before);
}

/** The compared territories that exist, in the order of their addition; undefined while the costs are. */
export function selectComparedTerritories(state: AppState): readonly ComparedTerritory[] | undefined {
  const costs = selectNearestCosts(state);
  const demand = selectDemand(state);
  if (costs === undefined || demand === undefined) return undefined;
  const rows = state.compared.flatMap((territory) => selectTerritoryAccess(state, territory) ?? []);
  return comparing(
    state,
    comparedRows(state, rows),
    demand,
    costs.cost,
    selectHasRanges(state) ? selectRangeOf(state) : undefined,
  );
}

/** Lower and upper curves of the region and of the chosen territory; undefined where costs have no range. */
export function selectDistributionRanges(state: AppState): DistributionRanges | undefined {
  const costs = selectNearestCosts(state);
  const demand = selectDemand(state);
  if (!selectHasRanges(state) || costs === undefined || demand === undefined) return undefined;
  const rangeOf = selectRangeOf(state);
  const territory = selectChosenTerritory(state);
  const region = rangeOfRegion(state, demand, costs.cost, rangeOf);
  const chosen = territory.level === "region" ? region : rangeOfChosen(state, demand, costs.cost, rangeOf, territory);
  return rangesTogether(state, region, chosen);
}

function distributeIn(demand: Demand, cost: Float64Array, territory: TerritoryRef): AccessDistribution {
  return distributeAccess(demand.points, cost, (commune) => isInTerritory(commune, territory));
}

function distributeRangeIn(
  { points }: Demand,
  cost: Float64Array,
  rangeOf: RangeOf,
  territory: TerritoryRef,
): DistributionRange {
  return distributeRange(points, cost, rangeOf, (commune) => isInTerritory(commune, territory));
}
