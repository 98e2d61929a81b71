import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** A row of figures as it is named among others: "Isère (38)", "Gap (05)", the name of an EPCI, which may lie in several. */
export function territoryLabel(
  { ref, name }: Pick<TerritoryAccess, "ref" | "name">,
  messages: Pick<Catalogue, "wholeRegion">,
): string {
  switch (ref.level) {
    case "region":
      return messages.wholeRegion;
    case "departement":
    case "commune":
      return `${name} (${ref.code.slice(0, 2)})`;
    case "epci":
      return name;
  }
}
