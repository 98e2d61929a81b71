import { CATEGORIES, type Category } from "../domain/category.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import type { PlaceId } from "../domain/place.ts";
import { departementsIn } from "../domain/territory.ts";
import { oneOf, writeQuery } from "../state/url/follow-query.ts";
import { FAULT_KINDS, type FaultKind } from "./check/place-faults.ts";

/** The parts of the page, in their order. */
export const PARTS = ["verifier", "apporter", "emporter"] as const;
export type Part = (typeof PARTS)[number];

/** The state in a link: the part of the page, and the filters and open place of « Vérifier ». */
export interface KeepingChoices {
  readonly part: Part;
  /** Undefined: every type, every département, every fault. */
  readonly category: Category | undefined;
  readonly departement: CodeDepartement | undefined;
  readonly fault: FaultKind | undefined;
  /** The place that is open beside the table. */
  readonly place: PlaceId | undefined;
}

export const USUAL_CHOICES: KeepingChoices = {
  part: "verifier",
  category: undefined,
  departement: undefined,
  fault: undefined,
  place: undefined,
};

/** Reads the query of an address. Unknown parameters and invalid values are ignored. */
export function readKeepingLink(search: string): KeepingChoices {
  const query = new URLSearchParams(search);
  return {
    part: oneOf(PARTS, query.get("partie")) ?? USUAL_CHOICES.part,
    category: oneOf(CATEGORIES, query.get("type")),
    departement: departementsIn([query.get("departement") ?? ""])[0],
    fault: oneOf(FAULT_KINDS, query.get("defaut")),
    place: query.get("lieu") || undefined,
  };
}

/** Writes the query of an address, without usual values: "" for the usual choices. */
export function writeKeepingLink({ part, category, departement, fault, place }: KeepingChoices): string {
  return writeQuery([
    ["partie", part, USUAL_CHOICES.part],
    ["type", category],
    ["departement", departement],
    ["defaut", fault],
    ["lieu", place],
  ]);
}
