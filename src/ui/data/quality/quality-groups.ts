import { VERIFICATIONS } from "../../../domain/place.ts";
import type { QualityCheck } from "../../../domain/quality/quality-ref.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { QualityGroup } from "../../messages/fr/quality.ts";

/** The checks of the table, grouped under headings. */
export const QUALITY_GROUPS: readonly { readonly group: QualityGroup; readonly checks: readonly QualityCheck[] }[] = [
  { group: "whole", checks: ["tous"] },
  {
    group: "missing",
    checks: ["sans-horaires", "sans-telephone", "sans-courriel", "sans-site", "position-commune"],
  },
  { group: "verification", checks: VERIFICATIONS },
  {
    group: "age",
    checks: ["moins-d-un-an", "un-a-deux-ans", "deux-a-cinq-ans", "cinq-ans-et-plus", "sans-date"],
  },
  { group: "look", checks: ["doutes", "doublons"] },
];

/** Name of a check. */
export function checkLabel(check: QualityCheck, messages: Catalogue): string {
  return check === "officiel" || check === "recoupe" || check === "a-confirmer"
    ? messages.verifications[check]
    : messages.qualityChecks[check];
}
