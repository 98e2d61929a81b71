import { createGrouping } from "../group-places.ts";
import type { Place } from "../place.ts";
import { matchPractical, PRACTICALS } from "./practical.ts";

/** Maps a place to the representative of all places with the same result in every filter group. */
export const filterRepresentativeOf = createGrouping((place: Place) => {
  const { categories, themes, codeDepartement, kind, format, verification } = place;
  const practicals = PRACTICALS.map((practical) => matchPractical(place, practical));
  return [categories, themes, practicals, codeDepartement, kind, format, verification].join("|");
});
