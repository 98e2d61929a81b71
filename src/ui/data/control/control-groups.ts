import type { ControlCheck } from "../../../domain/control/control-ref.ts";
import { VERIFICATIONS } from "../../../domain/service-point.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { ControlGroup } from "../../messages/words/control.ts";

/** The lines of the table under their headings. */
export const CONTROL_GROUPS: readonly { readonly group: ControlGroup; readonly checks: readonly ControlCheck[] }[] = [
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

/** What a line is called. */
export function checkLabel(check: ControlCheck, messages: Catalogue): string {
  return check === "officiel" || check === "recoupe" || check === "a-confirmer"
    ? messages.verifications[check]
    : messages.controlChecks[check];
}
