import { type CodeDepartement, parseCodeDepartement } from "../codes.ts";
import { CATEGORIES, type Category, VERIFICATIONS } from "../place.ts";

/** Checks of the places under the headings of « Contrôle des données », in the order of its table. */
export const QUALITY_GROUPS = [
  { group: "whole", checks: ["tous"] },
  { group: "missing", checks: ["sans-horaires", "sans-telephone", "sans-courriel", "sans-site", "position-commune"] },
  { group: "verification", checks: VERIFICATIONS },
  { group: "age", checks: ["moins-d-un-an", "un-a-deux-ans", "deux-a-cinq-ans", "cinq-ans-et-plus", "sans-date"] },
  { group: "look", checks: ["doutes", "doublons"] },
] as const;
export type QualityGroup = (typeof QUALITY_GROUPS)[number]["group"];
export type QualityCheck = (typeof QUALITY_GROUPS)[number]["checks"][number];

export const QUALITY_CHECKS: readonly QualityCheck[] = QUALITY_GROUPS.flatMap(
  ({ checks }): readonly QualityCheck[] => checks,
);

/** Value that replaces the département for places outside all of them. */
export const BEYOND = "ailleurs";

export type QualityArea = CodeDepartement | typeof BEYOND;

/** A figure of the table, as a filter of places. */
export interface QualityRef {
  readonly check: QualityCheck;
  /** Undefined: every type, every département. */
  readonly category: Category | undefined;
  readonly departement: QualityArea | undefined;
}

/** Notation of a figure in links: "sans-horaires", "sans-horaires.france-services.05", "tous..ailleurs". */
export function writeQualityRef({ check, category, departement }: QualityRef): string {
  return [check, category ?? "", departement ?? ""].join(".").replace(/\.+$/, "");
}

/** Parses "05" or "ailleurs"; undefined for another text. */
export function parseQualityArea(text: string): QualityArea | undefined {
  return text === BEYOND ? BEYOND : parseCodeDepartement(text);
}

/** Parses the figure of a link; undefined for another text. */
export function readQualityRef(text: string): QualityRef | undefined {
  const [checkText, categoryText = "", departementText = "", ...rest] = text.split(".");
  const check = QUALITY_CHECKS.find((known) => known === checkText);
  const category = CATEGORIES.find((known) => known === categoryText);
  const departement = parseQualityArea(departementText);
  const isWhole = rest.length === 0 && (category !== undefined || categoryText === "");
  if (check === undefined || !isWhole || (departement === undefined && departementText !== "")) return undefined;
  return { check, category, departement };
}
