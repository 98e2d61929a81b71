import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { Demand } from "../domain/demand/demand.ts";

import {
  type AccessChange,
  compareScenario,
  compareTerritories,
  mostChanged,
  type ScenarioEffect,
  type TerritoryChange,
} from "../domain/scenario/compare-scenario.ts";
import { type Commune, DEPARTEMENTS, type Epci } from "../domain/territory.ts";
import { isInTerritory, territoryKeyAt } from "../domain/territory-members.ts";
import { parseTerritory, type TerritoryRef, WHOLE_REGION } from "../domain/territory-ref.ts";
import { selectThreshold } from "./access-selectors.ts";
import type { AppState, TableLevel } from "./app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectEpcis } from "./selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

/** A territory whose access the scenario changes. */
export interface NamedChange extends TerritoryChange {
  readonly territory: TerritoryRef;
  readonly name: string;
}

const effect = derive(compareScenario);
const ofTerritory = derive(changeWithin);
const changed = derive(changedTerritories);

/** Effect of the scenario in the region, at the threshold of the access model; undefined while the costs are. */
export function selectScenarioEffect(state: AppState): ScenarioEffect | undefined {
  const before = selectPresentNearestCosts(state);
  const after = selectNearestCosts(state);
  const demand = selectDemand(state);
  return before && after && demand && effect(state, demand, before, after, selectThreshold(state));
}

/** The same for the chosen territory. */
export function selectChosenChange(state: AppState): AccessChange | undefined {
  const before = selectPresentNearestCosts(state);
  const after = selectNearestCosts(state);
  const territory = selectChosenTerritory(state);
  const demand = selectDemand(state);
  return before && after && demand && ofTerritory(state, demand, before, after, selectThreshold(state), territory);
}

/** The changed territories of a level, by the number of people concerned; undefined while the costs are. */
export function selectChangedTerritories(state: AppState, level: TableLevel): readonly NamedChange[] | undefined {
  const before = selectPresentNearestCosts(state);
  const after = selectNearestCosts(state);
  const demand = selectDemand(state);
  if (before === undefined || after === undefined || demand === undefined) return undefined;
  return changed(state, demand, selectEpcis(state), before, after, selectThreshold(state), level);
}

function changeWithin(
  demand: Demand,
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
  territory: TerritoryRef,
): AccessChange | undefined {
  const keyOf = (commune: Commune) => (isInTerritory(commune, territory) ? "chosen" : undefined);
  return compareTerritories(demand, before, after, threshold, keyOf)[0];
}

function changedTerritories(
  demand: Demand,
  epcis: readonly Epci[],
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
  level: TableLevel,
): readonly NamedChange[] {
  const keyOf = (commune: Commune) => territoryKeyAt(level, commune);
  const named = { departement: DEPARTEMENTS, epci: epcis, commune: demand.communes }[level];
  const names = new Map<string, string>(named.map(({ code, name }) => [code, name]));
  return mostChanged(compareTerritories(demand, before, after, threshold, keyOf)).map((change) => ({
    ...change,
    territory: parseTerritory(change.key) ?? WHOLE_REGION,
    name: names.get(change.key) ?? change.key,
  }));
}
