import type { Filters } from "../filter/filters.ts";
import { ANY_TIME, type OpeningFilter } from "../filter/place-query.ts";
import { withAfterHours } from "../filter/when.ts";
import type { Place } from "../place.ts";
import type { FoundNeed } from "./find-need.ts";
import type { Reading } from "./read-query.ts";
import { originOf, type SearchQuery } from "./search-query.ts";

/**
 * Query after choosing a reading. A need replaces themes, types of place and moment by those of the reading, or by any.
 * Otherwise only named parts change. Other filters stay.
 */
export function searchQueryOf(
  { needs, where, departement, when }: Reading,
  before: SearchQuery,
  places: readonly Place[],
): SearchQuery {
  const isAnew = needs.length > 0;
  const asked = isAnew ? withNeeds(before.filters, needs, places) : before.filters;
  const placed = departement === undefined ? asked : { ...asked, departement: [departement] };
  const isTimed = isAnew || when !== undefined;
  return {
    filters: isTimed ? withAfterHours(placed, when?.kind === "after-hours") : placed,
    opening: isTimed ? openingOf(when) : before.opening,
    origin: where === undefined ? before.origin : originOf(where),
    needNote: isAnew ? needs.find(({ need }) => need.note !== undefined)?.need.note : before.needNote,
  };
}

/**
 * Adds a type of place only where it excludes places of the theme: the fewest filters express the need. While no place is known, only where
 * the need has no theme.
 */
function withNeeds(filters: Filters, needs: readonly FoundNeed[], places: readonly Place[]): Filters {
  const named = [...new Set(needs.flatMap(({ need }) => need.theme ?? []))];
  // Beside another need, a bus or a train is the way there.
  const theme = named.length > 1 ? named.filter((one) => one !== "mobilite") : named;
  const category = [...new Set(needs.flatMap(({ need }) => need.categories))];
  const leavesOut =
    places.length === 0
      ? theme.length === 0
      : places.some(
          ({ themes, categories }) =>
            theme.every((one) => themes.includes(one)) && !category.some((one) => categories.includes(one)),
        );
  return { ...filters, theme, category: leavesOut ? category : [], departement: [] };
}

function openingOf(when: Reading["when"]): OpeningFilter {
  return when === undefined || when.kind === "after-hours" ? ANY_TIME : when;
}
