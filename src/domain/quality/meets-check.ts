import { createGrouping } from "../group-places.ts";
import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { BEYOND, QUALITY_CHECKS, type QualityCheck, type QualityRef } from "./quality-ref.ts";
import { isSourceAge, sourceAgeOf, youngestDateOf } from "./source-age.ts";

/** Data beyond the place itself. */
export interface QualityContext {
  /** ISO 8601 date. */
  readonly today: string;
  /** Places that may be duplicates. */
  readonly likeOthers: ReadonlySet<PlaceId>;
}

/** Whether a figure of « Contrôle des données » counts a place. */
export function isCountedIn(place: Place, figure: QualityRef, context: QualityContext): boolean {
  const { check, category, departement } = figure;
  return (
    (category === undefined || place.categories.includes(category)) &&
    (departement === undefined || (place.codeDepartement ?? BEYOND) === departement) &&
    meetsCheck(place, check, context)
  );
}

/** Checks of « Contrôle des données » that a place meets, in their order. */
export function checksMetBy(place: Place, context: QualityContext): readonly QualityCheck[] {
  return QUALITY_CHECKS.filter((check) => meetsCheck(place, check, context));
}

/** Checks that depend on the place alone, not on the date. */
const LASTING_CHECKS = QUALITY_CHECKS.filter((check) => check !== "doublons" && !isSourceAge(check));
const NO_CONTEXT: QualityContext = { today: "", likeOthers: new Set() };

/** Maps a place to the representative of all places with the same checks on any date, except duplicates. */
export const qualityRepresentativeOf = createGrouping((place: Place) => {
  const checks = LASTING_CHECKS.map((check) => (meetsCheck(place, check, NO_CONTEXT) ? 1 : 0));
  return [checks, youngestDateOf(place), place.categories, place.codeDepartement].join("|");
});

/** A place lacks a value when all its records do. */
function meetsCheck(place: Place, check: QualityCheck, { today, likeOthers }: QualityContext): boolean {
  if (isSourceAge(check)) return sourceAgeOf(place, today) === check;
  switch (check) {
    case "tous":
      return true;
    case "sans-horaires":
      return lacks(place, "openingHours") && place.stops.every(({ openingHours }) => openingHours === "");
    case "sans-telephone":
      return lacks(place, "phone");
    case "sans-courriel":
      return lacks(place, "email");
    case "sans-site":
      return lacks(place, "website");
    case "position-commune":
      return place.precision === "commune";
    case "officiel":
    case "recoupe":
    case "a-confirmer":
      return place.verification === check;
    case "doutes":
      return place.records.some(({ doubts }) => doubts.length > 0);
    case "doublons":
      return likeOthers.has(place.id);
  }
}

function lacks({ records }: Place, field: "openingHours" | "phone" | "email" | "website"): boolean {
  return records.every((record: PlaceRecord) => record[field] === "");
}
