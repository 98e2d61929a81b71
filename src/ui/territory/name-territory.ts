import { departementOfCode } from "../../domain/territory.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectCommunes, selectEpcis } from "../../state/selectors.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** Name of a territory in titles: "Hautes-Alpes (05)", "CC de Serre-Ponçon", "Gap (05)"; its code while the name is unknown. */
export function nameTerritory(
  territory: TerritoryRef,
  state: AppState,
  messages: Pick<Catalogue, "wholeRegion">,
): string {
  if (territory.level === "region") return messages.wholeRegion;
  return findTerritoryName(territory, state) ?? territory.code;
}

/** As nameTerritory; undefined for the region, which has no proper name, and for an unknown code. */
export function findTerritoryName(territory: TerritoryRef, state: AppState): string | undefined {
  switch (territory.level) {
    case "region":
      return undefined;
    case "departement": {
      const departement = departementOfCode(territory.code);
      return departement && `${departement.name} (${departement.code})`;
    }
    case "epci":
      return selectEpcis(state).find(({ code }) => code === territory.code)?.name;
    case "commune": {
      const commune = selectCommunes(state).find(({ code }) => code === territory.code);
      return commune && `${commune.name} (${commune.codeDepartement})`;
    }
  }
}
