import type { PointColumn } from "../point-columns.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { isSameText, isSameWeek } from "./same-writing.ts";

/** What a reader can report as wrong. The first ones are columns of the tables; the last ones are told in a sentence. */
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

/** Of what is told in a sentence, the column that the note is kept under. */
export const NOTE_COLUMNS = {
  closed: "kind",
  position: "longitude",
  stops: "format",
  other: "comment",
} as const satisfies Readonly<Record<string, PointColumn>>;
export type NoteField = keyof typeof NOTE_COLUMNS;

/** Of what is a column, its name in the tables. */
export const VALUE_COLUMNS = {
  openingHours: "opening_hours",
  phone: "phone",
  email: "email",
  website: "website",
  address: "address",
  name: "name",
  appointment: "appointment",
} as const satisfies Readonly<Record<string, PointColumn>>;
export type ValueField = keyof typeof VALUE_COLUMNS;

export function isNoteField(field: ReportField): field is NoteField {
  return field in NOTE_COLUMNS;
}

/** A value that the sheet shows, and the records that have it. */
export interface ReportedValue {
  /** As the first of its records has it in its table; "" where nothing is known. */
  readonly text: string;
  readonly records: readonly [PointRecord, ...PointRecord[]];
}

/** The different values of a field in the records of a place, those known first; one that is empty only where all are. */
export function reportedValues({ records }: ServicePoint, field: ValueField): readonly ReportedValue[] {
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

/** What the table of a record has in the column of a field. */
export function cellOf(record: PointRecord, field: ValueField): string {
  if (field !== "appointment") return record[field];
  if (record.appointment === undefined) return "";
  return record.appointment ? "oui" : "non";
}

/** Whether a place has anything to report of a field: only one that moves about has stops. */
export function isReportable({ format, stops }: ServicePoint, field: ReportField): boolean {
  return field !== "stops" || format === "itinerant" || stops.length > 0;
}
