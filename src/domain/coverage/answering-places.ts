import type { Place } from "../place.ts";
import type { AccessNeed } from "./access-needs.ts";

/** Whether a place answers a need. */
export function answersNeed({ categories, themes }: Pick<Place, "categories" | "themes">, need: AccessNeed): boolean {
  return [...categories, ...themes.map((theme) => `theme:${theme}`)].includes(need);
}

/** The places that answer a need; all of them without one. */
export function answeringPlaces<Answering extends Pick<Place, "categories" | "themes">>(
  places: readonly Answering[],
  need: AccessNeed | undefined,
): readonly Answering[] {
  return need === undefined ? places : places.filter((place) => answersNeed(place, need));
}
