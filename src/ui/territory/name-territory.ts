import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { selectEpcis } from "../../state/territory-selectors.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A territory as titles name it: "Hautes-Alpes (05)", "CC de Serre-Ponçon", "Gap (05)". */
export function nameTerritory(
  territory: TerritoryRef,
  state: AppState,
  messages: Pick<Catalogue, "wholeRegion">,
): string {
  switch (territory.level) {
    case "region":
      return messages.wholeRegion;
    case "departement": {
      const name = DEPARTEMENTS.find(({ code }) => code === territory.code)?.name ?? "";
      return `${name} (${territory.code})`;
    }
    case "epci":
      return selectEpcis(state).find(({ code }) => code === territory.code)?.name ?? territory.code;
    case "commune": {
      const commune = selectCommunes(state).find(({ code }) => code === territory.code);
      return commune === undefined ? territory.code : `${commune.name} (${commune.codeDepartement})`;
    }
  }
}
