import type { DoubtRow } from "../corrections/correction.ts";
import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { hasAge, youngestDateOf } from "./source-age.ts";

/** Kinds of faults, the most harmful first: this is the order of the faults of a place. */
export const FAULT_KINDS = [
  "doute",
  "sans-telephone",
  "sans-horaires",
  "source-ancienne",
  "sans-date",
  "a-confirmer",
  "position-mairie",
  "doublon",
  "sans-courriel",
  "sans-site",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What is missing, old or doubtful in a published place. */
export type PlaceFault =
  /** `column`: column of the doubtful value; "" when the table of doubts does not have the note. */
  | { readonly kind: "doute"; readonly column: string; readonly note: string }
  /** `date`: ISO 8601 day of the youngest source. */
  | { readonly kind: "source-ancienne"; readonly date: string }
  | { readonly kind: "doublon"; readonly others: readonly Place[] }
  | { readonly kind: Exclude<FaultKind, "doute" | "source-ancienne" | "doublon"> };

/** Data beyond the place itself. */
export interface FaultContext {
  /** ISO 8601 date. */
  readonly today: string;
  /** Rows of data/corrections/doubts.csv. */
  readonly doubts: readonly DoubtRow[];
  /** The places that may be the same, by place. */
  readonly likeOthers: ReadonlyMap<PlaceId, readonly Place[]>;
}

const MOST_YEARS = 2;

/** The faults of a place, in the order of their kinds. A place lacks a value when all its records do. */
export function faultsOf(place: Place, { today, doubts, likeOthers }: FaultContext): readonly PlaceFault[] {
  const others = likeOthers.get(place.id) ?? [];
  return [
    ...place.records.flatMap((record) => doubtsOf(record, doubts)),
    ...lacking(place, "phone", "sans-telephone"),
    ...(place.stops.some(({ openingHours }) => openingHours !== "")
      ? []
      : lacking(place, "openingHours", "sans-horaires")),
    ...ageOf(place, today),
    ...when(place.verification === "a-confirmer", { kind: "a-confirmer" }),
    ...when(place.precision === "commune", { kind: "position-mairie" }),
    ...when(others.length > 0, { kind: "doublon", others }),
    ...lacking(place, "email", "sans-courriel"),
    ...lacking(place, "website", "sans-site"),
  ];
}

function when(holds: boolean, fault: PlaceFault): readonly PlaceFault[] {
  return holds ? [fault] : [];
}

function lacking(
  { records }: Place,
  field: "openingHours" | "phone" | "email" | "website",
  kind: "sans-telephone" | "sans-horaires" | "sans-courriel" | "sans-site",
): readonly PlaceFault[] {
  return when(
    records.every((record) => record[field] === ""),
    { kind },
  );
}

function doubtsOf({ id, doubts: notes }: PlaceRecord, doubts: readonly DoubtRow[]): readonly PlaceFault[] {
  return notes.map((note) => {
    const row = doubts.find((doubt) => doubt.id === id && doubt.note === note);
    return { kind: "doute", column: row?.field ?? "", note };
  });
}

/** An official list holds until the next one: its age is no fault. */
function ageOf(place: Place, today: string): readonly PlaceFault[] {
  const date = youngestDateOf(place);
  if (date === undefined) return [{ kind: "sans-date" }];
  return when(place.verification !== "officiel" && hasAge(date, MOST_YEARS, today), { kind: "source-ancienne", date });
}
