import type { AccessNeed } from "../../domain/coverage/access-needs.ts";
import { type BasketFigures, basketFigures } from "../../domain/coverage/basket-figures.ts";
import type { NearestCosts } from "../../domain/coverage/nearest-costs.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { forEachLevel, isInTerritory, territoryKeyAt } from "../../domain/territory-members.ts";
import { type TerritoryLevel, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { selectBasket } from "../../model/access-need-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive } from "../../model/derive.ts";
import { selectCostsOfNeeds } from "../../model/place-cost-selectors.ts";
import { selectServingPositions } from "../../model/scenario-selectors.ts";

const ofLevel = forEachLevel((level) =>
  derive((demand: Demand, needs: readonly AccessNeed[], ...costs: readonly NearestCosts[]) =>
    figuresOf(demand, needs, costs, (rank) => {
      const commune = demand.communes[rank];
      return commune && territoryKeyAt(level, commune);
    }),
  ),
);
const ofOne = derive(
  (demand: Demand, needs: readonly AccessNeed[], territory: TerritoryRef, ...costs: readonly NearestCosts[]) => {
    const key = territoryKey(territory);
    const figures = figuresOf(demand, needs, costs, (rank) => {
      const commune = demand.communes[rank];
      return commune !== undefined && isInTerritory(commune, territory) ? key : undefined;
    });
    return figures.get(key);
  },
);

/** What the basket costs the people of every territory of a level, by key; undefined without a basket, and while the costs are. */
export function selectBasketFigures(
  state: AppState,
  level: TerritoryLevel,
): ReadonlyMap<string, BasketFigures> | undefined {
  const found = selectNeedCosts(state);
  return found && ofLevel[level](state, found.demand, found.needs, ...found.costs);
}

/** The same for one territory. */
export function selectBasketIn(state: AppState, territory: TerritoryRef): BasketFigures | undefined {
  const found = selectNeedCosts(state);
  return found && ofOne(state, found.demand, found.needs, territory, ...found.costs);
}

function selectNeedCosts(state: AppState) {
  const needs = selectBasket(state);
  const demand = selectDemand(state);
  if (needs.length === 0 || demand === undefined) return undefined;
  const costs = selectCostsOfNeeds(state, "measured", selectServingPositions(state));
  return costs.length === needs.length ? { demand, needs, costs } : undefined;
}

function figuresOf(
  demand: Demand,
  needs: readonly AccessNeed[],
  costs: readonly NearestCosts[],
  keyOf: (communeRank: number) => string | undefined,
): ReadonlyMap<string, BasketFigures> {
  return basketFigures(
    demand,
    needs,
    costs.map(({ cost }) => cost),
    keyOf,
  );
}
