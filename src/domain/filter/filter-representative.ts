import { createGrouping } from "../group-places.ts";
import type { ServicePoint } from "../service-point.ts";
import { matchPractical, PRACTICALS } from "./practical.ts";

/** Maps a place to the representative of all places with the same result in every filter group. */
export const filterRepresentativeOf = createGrouping((point: ServicePoint) => {
  const { categories, themes, codeDepartement, kind, format, verification } = point;
  const practicals = PRACTICALS.map((practical) => matchPractical(point, practical));
  return [categories, themes, practicals, codeDepartement, kind, format, verification].join("|");
});
