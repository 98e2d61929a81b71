import type { AccessNeed } from "../../domain/coverage/access-needs.ts";
import { type BasketFigures, basketFigures } from "../../domain/coverage/basket-figures.ts";
import type { NearestCosts } from "../../domain/coverage/nearest-costs.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { forEachLevel, isInTerritory, territoryKeyAt } from "../../domain/territory-members.ts";
import { type TerritoryLevel, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { selectBasket } from "../../model/access-need-selectors.ts";
import { type AppState, MOST_COMPARED } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive } from "../../model/derive.ts";
import { selectCostsOfNeeds } from "../../model/place-cost-selectors.ts";
import {
  selectHasScenario,
  selectPresentServingPositions,
  selectServingPositions,
} from "../../model/scenario-selectors.ts";

const ofLevel = forEachLevel((level) =>
  derive((demand: Demand, needs: readonly AccessNeed[], ...costs: readonly NearestCosts[]) =>
    figuresOf(demand, needs, costs, (rank) => {
      const commune = demand.communes[rank];
      return commune && territoryKeyAt(level, commune);
    }),
  ),
);
/** The chosen territory, the region and the compared ones, with the scenario and without. */
const MOST_TERRITORIES = 2 * (2 + MOST_COMPARED);
const ofOne = derive(
  (
    _ofAndKey: string,
    demand: Demand,
    needs: readonly AccessNeed[],
    territory: TerritoryRef,
    ...costs: readonly NearestCosts[]
  ) => {
    const key = territoryKey(territory);
    const figures = figuresOf(demand, needs, costs, (rank) => {
      const commune = demand.communes[rank];
      return commune !== undefined && isInTerritory(commune, territory) ? key : undefined;
    });
    return figures.get(key);
  },
  { keys: MOST_TERRITORIES },
);

/** What the basket costs the people of every territory of a level, by key; undefined without a basket, and while the costs are. */
export function selectBasketFigures(
  state: AppState,
  level: TerritoryLevel,
): ReadonlyMap<string, BasketFigures> | undefined {
  const found = selectNeedCosts(state);
  return found && ofLevel[level](state, found.demand, found.needs, ...found.costs);
}

/** The same for one territory, with the scenario or with the present places, « avant »: the same object without a scenario. */
export function selectBasketIn(
  state: AppState,
  territory: TerritoryRef,
  of: "measured" | "present" = "measured",
): BasketFigures | undefined {
  const counted = selectHasScenario(state) ? of : "measured";
  const found = selectNeedCosts(state, counted);
  const key = `${counted} ${territoryKey(territory)}`;
  return found && ofOne(state, key, found.demand, found.needs, territory, ...found.costs);
}

function selectNeedCosts(state: AppState, of: "measured" | "present" = "measured") {
  const needs = selectBasket(state);
  const demand = selectDemand(state);
  if (needs.length === 0 || demand === undefined) return undefined;
  const positions = of === "measured" ? selectServingPositions(state) : selectPresentServingPositions(state);
  const costs = selectCostsOfNeeds(state, of, positions);
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
