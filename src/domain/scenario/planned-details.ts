import type { Category } from "../place.ts";
import type { PlannedPlace } from "./planned-place.ts";
import { LETTER_OF_TYPE, plannedType } from "./planned-type.ts";
import { uniteHours } from "./supposed-hours.ts";

/** What a person notes about a planned place. */
export interface PlannedDetails {
  readonly category: Category | undefined;
  /** Each in opening_hours syntax, one rule: "Sa 09:00-12:00". They are united. */
  readonly hours: readonly string[];
  /** "" for none. */
  readonly note: string;
}

export const LONGEST_NOTE = 200;

/** Invisible characters that may change the display: control characters, direction marks, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const HOURS = /^[A-Z][A-Za-z,-]+ [\d:,-]+$/;

/** Reads what `writeDetails` wrote; what is not valid is left out. */
export function readDetails({ details = "" }: Pick<PlannedPlace, "details">): PlannedDetails {
  const [, hours = "", ...note] = details.split("!");
  return {
    category: plannedType({ details }),
    hours: [...new Set(hours.split("/"))].filter((rule) => HOURS.test(rule)),
    note: cleanNote(note.join("!")),
  };
}

/** As a link holds them: "f!Mo-Fr 09:00-12:00/Sa 09:00-12:00!Bail signé"; "" for none. Semicolons separate places there. */
export function writeDetails({ category, hours, note }: PlannedDetails): string {
  const letter = category === undefined ? "" : LETTER_OF_TYPE[category];
  return [letter, hours.join("/"), cleanNote(note)].join("!").replace(/!+$/, "");
}

/** Planned places of which some details of one are changed. */
export function withDetails(
  planned: readonly PlannedPlace[],
  id: string,
  changes: Partial<PlannedDetails>,
): PlannedPlace[] {
  return planned.map((place) => {
    if (place.id !== id) return place;
    const { details: _, ...rest } = place;
    const written = writeDetails({ ...readDetails(place), ...changes });
    return written === "" ? rest : { ...rest, details: written };
  });
}

/** opening_hours of a planned place; "" when they are not said. */
export function plannedOpeningHours(place: Pick<PlannedPlace, "details">): string {
  return uniteHours("", readDetails(place).hours);
}

function cleanNote(note: string): string {
  const line = note.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").replaceAll(/ ?;/g, ",").trim();
  return [...line].slice(0, LONGEST_NOTE).join("").trim();
}
