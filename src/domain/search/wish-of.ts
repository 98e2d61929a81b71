import { ANY_TIME, type Asking, type OpeningFilter } from "../filter/asking.ts";
import type { Filters } from "../filter/filters.ts";
import type { Practical } from "../filter/practical.ts";
import type { Origin } from "../origin.ts";
import type { ServicePoint } from "../service-point.ts";
import type { FoundNeed } from "./find-need.ts";
import type { Reading } from "./read-query.ts";
import type { SearchHit } from "./search-places.ts";

/** What a reading asks of places, in the terms of the filters. */
export interface Wish extends Pick<Asking, "filters" | "opening"> {
  readonly origin: Origin | undefined;
}

const AFTER_HOURS: Practical = "soir-ou-week-end";

/**
 * What is asked once a reading is chosen. Whoever names a need asks anew: themes, types of place and moment are those of the reading, any
 * where it names none. Else only what it names changes. Other filters stay.
 */
export function wishOf(
  { needs, where, departement, when }: Reading,
  before: Wish,
  points: readonly ServicePoint[],
): Wish {
  const isAnew = needs.length > 0;
  const asked = isAnew ? withNeeds(before.filters, needs, points) : before.filters;
  const placed = departement === undefined ? asked : { ...asked, departement: [departement] };
  const isTimed = isAnew || when !== undefined;
  return {
    filters: isTimed ? withAfterHours(placed, when?.kind === "after-hours") : placed,
    opening: isTimed ? openingOf(when) : before.opening,
    origin: where === undefined ? before.origin : originOf(where),
  };
}

/** The starting point that a found place stands for; undefined for a place that helps, which has a sheet. */
export function originOf(hit: SearchHit): Origin | undefined {
  switch (hit.kind) {
    case "commune":
      return { kind: "commune", code: hit.commune.code };
    case "station":
      return { kind: "station", id: hit.resort.id };
    // A pass or a massif is looked at from its middle, as an address would be.
    case "col":
      return { kind: "adresse", label: hit.label, position: hit.door.position, codeCommune: undefined };
    case "massif":
      return { kind: "adresse", label: hit.name, position: hit.position, codeCommune: undefined };
    case "lieu":
      return undefined;
  }
}

/** A type of place is asked only where it leaves out places of the theme: the fewest filters say the need. */
function withNeeds(filters: Filters, needs: readonly FoundNeed[], points: readonly ServicePoint[]): Filters {
  const theme = [...new Set(needs.flatMap(({ need }) => need.theme ?? []))];
  const category = [...new Set(needs.flatMap(({ need }) => need.categories))];
  const leavesOut = points.some(
    ({ themes, categories }) =>
      theme.every((one) => themes.includes(one)) && !category.some((one) => categories.includes(one)),
  );
  return { ...filters, theme, category: leavesOut ? category : [], departement: [] };
}

function withAfterHours(filters: Filters, isAsked: boolean): Filters {
  const others = filters.practical.filter((value) => value !== AFTER_HOURS);
  if (!isAsked && others.length === filters.practical.length) return filters;
  return { ...filters, practical: isAsked ? [...others, AFTER_HOURS] : others };
}

function openingOf(when: Reading["when"]): OpeningFilter {
  return when === undefined || when.kind === "after-hours" ? ANY_TIME : when;
}

/** What is asked once an earlier wish, that has no moment, is chosen again: at any time where it names a need. */
export function wishAgain(asked: Wish, before: Wish): Wish {
  const { theme, category, departement } = asked.filters;
  const origin = asked.origin ?? before.origin;
  if (theme.length + category.length + departement.length === 0) return { ...before, origin };
  return {
    filters: withAfterHours({ ...before.filters, theme, category, departement }, false),
    opening: ANY_TIME,
    origin,
  };
}
