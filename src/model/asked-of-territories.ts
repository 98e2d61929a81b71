import { ALL_PLACES } from "../domain/coverage/access-needs.ts";
import { type Filters, NO_FILTERS } from "../domain/filter/filters.ts";
import { ANY_TIME } from "../domain/filter/place-query.ts";
import { CATEGORIES } from "../domain/place.ts";
import { parseTerritory, type TerritoryRef, WHOLE_REGION } from "../domain/territory-ref.ts";
import type { Choices } from "./app-state.ts";

/**
 * What filters on places mean for « Territoires », which has none: départements are its territory unless one is chosen; one type, or one theme,
 * stands for what access is measured to, as in links written before it had that choice. All other filters mean nothing there.
 */
export function askedOfTerritories(choices: Choices): Choices {
  const { access, filters } = choices;
  return {
    ...choices,
    territory: askedTerritory(choices),
    access: askedAccess(access, filters),
    filters: NO_FILTERS,
    opening: ANY_TIME,
    passesBy: false,
    reach: undefined,
  };
}

/** The chosen territory, else the départements of the filter. */
export function askedTerritory({ territory, filters }: Pick<Choices, "territory" | "filters">): TerritoryRef {
  if (territory.level !== "region") return territory;
  return parseTerritory(filters.departement.join(".")) ?? WHOLE_REGION;
}

function askedAccess(access: string, { category, theme }: Filters): string {
  const isOfTypes = access === ALL_PLACES || CATEGORIES.some((type) => type === access);
  const [type, ...otherTypes] = category;
  if (type !== undefined) return isOfTypes && otherTypes.length === 0 ? type : access;
  const [one, ...otherThemes] = theme;
  return one !== undefined && otherThemes.length === 0 && access === ALL_PLACES ? `theme:${one}` : access;
}
