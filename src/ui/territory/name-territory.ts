import { territoryName } from "../../domain/territory-name.ts";
import { type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";

/** Name of a territory in titles: "Hautes-Alpes (05)", "CC de Serre-Ponçon", "Gap (05)"; its code while the name is unknown. */
export function nameTerritory(
  territory: TerritoryRef,
  state: AppState,
  messages: Pick<FrenchCatalogue, "wholeRegion">,
): string {
  if (territory.level === "region") return messages.wholeRegion;
  return territoryName(territory, selectCommunes(state), selectEpcis(state)) ?? territoryKey(territory);
}
