import { CATEGORIES, type Category } from "../place.ts";
import { THEMES, type Theme } from "../themes.ts";

/** A need of people: help by a type of place, or with a theme. */
export type AccessNeed = Category | `theme:${Theme}`;

/** The needs, in display order. */
const ACCESS_NEEDS: readonly AccessNeed[] = [...CATEGORIES, ...THEMES.map((theme) => `theme:${theme}` as const)];

/** Access to every place that passes the filters. */
export const ALL_PLACES = "tous";

/** The need of a choice of access, as `readAccess` gives it; undefined for all places. */
export function needOf(access: string): AccessNeed | undefined {
  return ACCESS_NEEDS.find((need) => need === access);
}

/** A choice of access from the text of a link: "tous", or a need; the first valid one of several with commas between. Undefined for any other text. */
export function readAccess(text: string): string | undefined {
  return text.split(",").find((part) => part === ALL_PLACES || needOf(part) !== undefined);
}
