import { nameTerritories, type TerritoryNames } from "../domain/search/search-territories.ts";
import type { AppState } from "./app-state.ts";
import { memoiseLast } from "./memoise.ts";
import { selectCommunes, selectEpcis } from "./selectors.ts";

const territoryNames = memoiseLast(nameTerritories);

/** Départements and EPCI as they are searched. */
export function selectTerritoryNames(state: AppState): TerritoryNames {
  return territoryNames(selectCommunes(state), selectEpcis(state));
}
