import type { Category, Place } from "../place.ts";
import { isPlanned, type MeasuredPlace } from "../scenario/planned-place.ts";
import { plannedType } from "../scenario/planned-type.ts";
import { THEMES, type Theme } from "../themes.ts";
import type { AccessNeed } from "./access-needs.ts";
import { answersNeed } from "./answering-places.ts";

/**
 * The needs of a basket that a place answers. A planned place answers those that every place of its type answers; without a type, all of
 * them.
 */
export function needsAnswered(
  place: MeasuredPlace,
  basket: readonly AccessNeed[],
  themesOf: (type: Category) => readonly Theme[],
): readonly AccessNeed[] {
  if (!isPlanned(place)) return basket.filter((need) => answersNeed(place, need));
  const type = plannedType(place);
  return type === undefined
    ? basket
    : basket.filter((need) => answersNeed({ categories: [type], themes: themesOf(type) }, need));
}

/** The themes that every place of a type handles: for France services those of their charter. None without such a place. */
export function commonThemes(places: readonly Place[], type: Category): readonly Theme[] {
  const own = places.filter(({ kind, categories }) => kind === "accueil" && categories.includes(type));
  return own.length === 0 ? [] : THEMES.filter((theme) => own.every(({ themes }) => themes.includes(theme)));
}
