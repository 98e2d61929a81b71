import type { Place, PlaceRecord } from "../place.ts";
import type { PlaceColumn } from "../place-columns.ts";
import { isSameText, isSameWeek } from "./same-writing.ts";

/** Fields a reader can report as wrong: columns of the tables first, then fields told in a sentence. */
export const REPORT_FIELDS = [
  "openingHours",
  "phone",
  "email",
  "website",
  "address",
  "name",
  "appointment",
  "closed",
  "position",
  "stops",
  "other",
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Column in which the note about a sentence field is stored. */
export const NOTE_COLUMNS = {
  closed: "kind",
  position: "longitude",
  stops: "format",
  other: "comment",
} as const satisfies Readonly<Record<string, PlaceColumn>>;
export type NoteField = keyof typeof NOTE_COLUMNS;

/** Column of a value field in the tables. */
export const VALUE_COLUMNS = {
  openingHours: "opening_hours",
  phone: "phone",
  email: "email",
  website: "website",
  address: "address",
  name: "name",
  appointment: "appointment",
} as const satisfies Readonly<Record<string, PlaceColumn>>;
export type ValueField = keyof typeof VALUE_COLUMNS;

export function isNoteField(field: ReportField): field is NoteField {
  return field in NOTE_COLUMNS;
}

/** A value of the sheet, and the records with it. */
export interface ReportedValue {
  /** As in the table of the first of its records; "" when unknown. */
  readonly text: string;
  readonly records: readonly [PlaceRecord, ...PlaceRecord[]];
}

/** Distinct values of a field in the records of a place, known ones first; an empty one only when all are empty. */
export function reportedValues({ records }: Place, field: ValueField): readonly ReportedValue[] {
  const isSame = field === "openingHours" ? isSameWeek : isSameText;
  const values: ReportedValue[] = [];
  for (const record of records) {
    const text = cellOf(record, field);
    const at = values.findIndex((value) => isSame(value.text, text));
    const found = values[at];
    if (found === undefined) values.push({ text, records: [record] });
    else values[at] = { ...found, records: [...found.records, record] };
  }
  const known = values.filter(({ text }) => text !== "");
  return known.length === 0 ? values : known;
}

/** Cell of a record's table in the column of a field. */
export function cellOf(record: PlaceRecord, field: ValueField): string {
  if (field !== "appointment") return record[field];
  if (record.appointment === undefined) return "";
  return record.appointment ? "oui" : "non";
}

/** Whether readers can report a field of a place: only itinerant and multi-site places have stops. */
export function isReportable({ format, stops }: Place, field: ReportField): boolean {
  return field !== "stops" || format === "itinerant" || stops.length > 0;
}
