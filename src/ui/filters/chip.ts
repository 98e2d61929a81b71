import { type FilterGroup, type Filters, NO_FILTERS } from "../../domain/filter/filters.ts";
import type { PlaceQuery } from "../../domain/filter/place-query.ts";
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
  more: ["practical", "departement", "kind", "format", "verification"],
};

/** The query without the filters of a chip. Hours after work belong to the moment, although a box of "more" sets them too. */
export function withoutChip(chip: Chip, query: PlaceQuery): PlaceQuery {
  const filters = withoutGroups(query.filters, CHIP_GROUPS[chip]);
  switch (chip) {
    case "moment":
      return { ...query, ...chooseWhen("any", query, undefined) };
    case "trip":
      return { ...query, reach: undefined };
    case "more":
      return { ...query, filters: withAfterHours(filters, hasAfterHours(query.filters)), passesBy: false };
    default:
      return { ...query, filters };
  }
}

function withoutGroups(filters: Filters, groups: readonly FilterGroup[]): Filters {
  return { ...filters, ...Object.fromEntries(groups.map((group) => [group, NO_FILTERS[group]])) };
}
