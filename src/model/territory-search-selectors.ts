import { nameTerritories, type TerritoryNames } from "../domain/search/search-territories.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectCommunes, selectEpcis } from "./selectors.ts";

const territoryNames = derive(nameTerritories);

/** Names of départements and EPCI for the search. */
export function selectTerritoryNames(state: AppState): TerritoryNames {
  return territoryNames(state, selectCommunes(state), selectEpcis(state));
}
