import { ANY_TIME, type Filters, type OpeningFilter } from "../filter/filters.ts";
import { withAfterHours } from "../filter/when.ts";
import type { Place } from "../place.ts";
import type { FoundNeed } from "./find-need.ts";
import type { Reading } from "./read-query.ts";
import type { SearchGroup } from "./search-index.ts";
import { toKeyWords } from "./search-key.ts";
import type { SearchGroupHits, SearchHit } from "./search-places.ts";
import { originOf, type SearchQuery } from "./search-query.ts";

/** Query of a reading: a need replaces themes, types and moment; else only named parts change. */
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

/** Adds a type of place only where it excludes places of the theme, or where the need has no theme. */
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

/** A hit for a commune and its resort of the same name. */
export type JoinedHit = SearchHit & { readonly isCommuneAndResort?: true };

export interface JoinedGroup {
  readonly group: SearchGroup;
  /** At least one. */
  readonly hits: readonly JoinedHit[];
}

/** Joins a commune and its resort of the same name to one hit, in the group that comes first. */
export function joinCommunesAndResorts(groups: readonly SearchGroupHits[]): readonly JoinedGroup[] {
  const keys = groups.flatMap(({ hits }) => hits.flatMap((hit) => communeAndName(hit) ?? []));
  const isTwice = (key: string) => keys.indexOf(key) !== keys.lastIndexOf(key);
  const seen = new Set<string>();
  return groups
    .map(({ group, hits }) => ({
      group,
      hits: hits.flatMap((hit) => {
        const key = communeAndName(hit);
        if (key === undefined || !isTwice(key)) return hit;
        if (seen.has(key)) return [];
        seen.add(key);
        return { ...hit, isCommuneAndResort: true as const };
      }),
    }))
    .filter(({ hits }) => hits.length > 0);
}

/** Key shared by a commune and its resort of the same name. */
function communeAndName(hit: SearchHit): string | undefined {
  const name = toKeyWords(hit.label).join(" ");
  if (hit.kind === "commune") return `${hit.commune.code} ${name}`;
  return hit.kind === "station" ? `${hit.resort.codeCommune} ${name}` : undefined;
}
