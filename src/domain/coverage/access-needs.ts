import { CATEGORIES, type Category } from "../place.ts";
import { THEMES, type Theme } from "../themes.ts";

/** A need of people: help by a type of place, or with a theme. */
export type AccessNeed = Category | `theme:${Theme}`;

/** The needs, in display order. */
export const ACCESS_NEEDS: readonly AccessNeed[] = [...CATEGORIES, ...THEMES.map((theme) => `theme:${theme}` as const)];

export const LEAST_NEEDS = 2;
/** A basket of more needs is read by nobody, and costs one search of all roads for each. */
export const MOST_NEEDS = 5;

/** Access to every place that passes the filters. */
export const ALL_PLACES = "tous";

/** What « Territoires » measures until a person chooses otherwise. */
export const USUAL_ACCESS = "france-services";

/** The needs of a choice of access, as `readAccess` gives it; none for all places. */
export function needsOf(access: string): readonly AccessNeed[] {
  const parts = access.split(",");
  return ACCESS_NEEDS.filter((need) => parts.includes(need));
}

/** A choice of access from the text of a link: "tous", or at most `MOST_NEEDS` needs in display order. Undefined for any other text. */
export function readAccess(text: string): string | undefined {
  return text === ALL_PLACES ? text : needsOf(text).slice(0, MOST_NEEDS).join(",") || undefined;
}
