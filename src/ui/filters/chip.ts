import type { Narrowing } from "../../domain/filter/asking.ts";
import type { FilterGroup } from "../../domain/filter/filters.ts";

/** The chips above the list: a need, a moment, a type of place, how far one goes, and all the rest. */
export const CHIPS = ["need", "moment", "category", "trip", "more"] as const;
export type Chip = (typeof CHIPS)[number];

/** The groups of boxes behind each chip. */
export const CHIP_GROUPS: Readonly<Record<Chip, readonly FilterGroup[]>> = {
  need: ["theme"],
  moment: [],
  category: ["category"],
  trip: [],
  more: ["practical", "departement", "kind", "format", "verification"],
};

/** What lifting each chip lifts. */
export const CHIP_NARROWINGS: Readonly<Record<Chip, readonly Narrowing[]>> = {
  ...CHIP_GROUPS,
  moment: ["opening"],
  trip: ["reach"],
  more: [...CHIP_GROUPS.more, "passesBy"],
};
