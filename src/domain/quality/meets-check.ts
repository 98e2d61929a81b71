import { createGrouping } from "../group-places.ts";
import type { PointId, PointRecord, ServicePoint } from "../service-point.ts";
import { BEYOND, QUALITY_CHECKS, type QualityCheck, type QualityRef } from "./quality-ref.ts";
import { isSourceAge, sourceAgeOf, youngestDateOf } from "./source-age.ts";

/** Data beyond the place itself. */
export interface QualityContext {
  /** ISO 8601 date. */
  readonly today: string;
  /** Places that may be duplicates. */
  readonly likeOthers: ReadonlySet<PointId>;
}

/** Whether a figure of « Contrôle des données » counts a place. */
export function isCountedIn(point: ServicePoint, figure: QualityRef, context: QualityContext): boolean {
  const { check, category, departement } = figure;
  return (
    (category === undefined || point.categories.includes(category)) &&
    (departement === undefined || (point.codeDepartement ?? BEYOND) === departement) &&
    meetsCheck(point, check, context)
  );
}

/** Checks of « Contrôle des données » that a place meets, in their order. */
export function checksMetBy(point: ServicePoint, context: QualityContext): readonly QualityCheck[] {
  return QUALITY_CHECKS.filter((check) => meetsCheck(point, check, context));
}

/** Checks that depend on the place alone, not on the date. */
const LASTING_CHECKS = QUALITY_CHECKS.filter((check) => check !== "doublons" && !isSourceAge(check));
const NO_CONTEXT: QualityContext = { today: "", likeOthers: new Set() };

/** Maps a place to the representative of all places with the same checks on any date, except duplicates. */
export const qualityRepresentativeOf = createGrouping((point: ServicePoint) => {
  const checks = LASTING_CHECKS.map((check) => (meetsCheck(point, check, NO_CONTEXT) ? 1 : 0));
  return [checks, youngestDateOf(point), point.categories, point.codeDepartement].join("|");
});

/** A place lacks a value when all its records do. */
function meetsCheck(point: ServicePoint, check: QualityCheck, { today, likeOthers }: QualityContext): boolean {
  if (isSourceAge(check)) return sourceAgeOf(point, today) === check;
  switch (check) {
    case "tous":
      return true;
    case "sans-horaires":
      return lacks(point, "openingHours") && point.stops.every(({ openingHours }) => openingHours === "");
    case "sans-telephone":
      return lacks(point, "phone");
    case "sans-courriel":
      return lacks(point, "email");
    case "sans-site":
      return lacks(point, "website");
    case "position-commune":
      return point.precision === "commune";
    case "officiel":
    case "recoupe":
    case "a-confirmer":
      return point.verification === check;
    case "doutes":
      return point.records.some(({ doubts }) => doubts.length > 0);
    case "doublons":
      return likeOthers.has(point.id);
  }
}

function lacks({ records }: ServicePoint, field: "openingHours" | "phone" | "email" | "website"): boolean {
  return records.every((record: PointRecord) => record[field] === "");
}
