import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";

/** Name of a territory in a table row: "Isère (38)", "Gap (05)"; an EPCI, which may lie in several départements, has no number. */
export function territoryLabel(
  { ref, name }: Pick<TerritoryAccess, "ref" | "name">,
  messages: Pick<FrenchCatalogue, "wholeRegion">,
): string {
  switch (ref.level) {
    case "region":
      return messages.wholeRegion;
    case "departement":
    case "commune":
      return `${name} (${ref.code.slice(0, 2)})`;
    case "epci":
    case "ensemble":
      return name;
  }
}
