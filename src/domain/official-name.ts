import { labelOfCommune } from "./commune-label.ts";
import { type Commune, departementOfCode, type Epci } from "./territory.ts";
import type { OfficialTerritory } from "./territory-ref.ts";

/**
 * Name of a territory: "Hautes-Alpes (05)", "CC de Serre-Ponçon", "Gap (05)". Undefined for the region, which has no proper name, and for an
 * unknown code.
 */
export function officialName(
  territory: OfficialTerritory,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): string | undefined {
  switch (territory.level) {
    case "region":
      return undefined;
    case "departement": {
      const departement = departementOfCode(territory.code);
      return departement && `${departement.name} (${departement.code})`;
    }
    case "epci":
      return epcis.find(({ code }) => code === territory.code)?.name;
    case "commune": {
      const commune = communes.find(({ code }) => code === territory.code);
      return commune && labelOfCommune(commune);
    }
  }
}
