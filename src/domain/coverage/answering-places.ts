import type { Place } from "../place.ts";
import type { AccessNeed } from "./access-needs.ts";

/** Whether a place answers a need. */
export function answersNeed({ categories, themes }: Pick<Place, "categories" | "themes">, need: AccessNeed): boolean {
  return [...categories, ...themes.map((theme) => `theme:${theme}`)].includes(need);
}

/** The places that answer any of some needs; all of them without a need. */
export function answeringPlaces<Answering extends Pick<Place, "categories" | "themes">>(
  places: readonly Answering[],
  needs: readonly AccessNeed[],
): readonly Answering[] {
  return needs.length === 0 ? places : places.filter((place) => needs.some((need) => answersNeed(place, need)));
}
