import { type FilterGroup, type Filters, NO_FILTERS, type PlaceQuery } from "../../domain/filter/filters.ts";
import { chooseWhen, hasAfterHours, withAfterHours } from "../../domain/filter/when.ts";

/** The chips above the list: need, moment, type of place, trip, and the other filters. */
export const CHIPS = ["need", "moment", "category", "trip", "carless", "more"] as const;
export type Chip = (typeof CHIPS)[number];

/** Filter groups behind each chip. */
export const CHIP_GROUPS: Readonly<Record<Chip, readonly FilterGroup[]>> = {
  need: ["theme"],
  moment: [],
  category: ["category"],
  trip: [],
  carless: [],
  more: ["practical", "departement", "verification"],
};

/** The change of the query when a chip is cleared. Hours after work belong to the moment, although a box of "more" sets them too. */
export function clearChip(chip: Chip, query: PlaceQuery): Partial<PlaceQuery> {
  const filters = withoutGroups(query.filters, CHIP_GROUPS[chip]);
  switch (chip) {
    case "moment":
      return chooseWhen("any", query, undefined);
    case "trip":
      return { reach: undefined };
    case "more":
      return { filters: withAfterHours(filters, hasAfterHours(query.filters)), passesBy: false };
    default:
      return { filters };
  }
}

function withoutGroups(filters: Filters, groups: readonly FilterGroup[]): Filters {
  return { ...filters, ...Object.fromEntries(groups.map((group) => [group, NO_FILTERS[group]])) };
}
