import type { FlatTable } from "../flat-table.ts";
import { readDayHours, writeDayRules } from "../opening-hours/day-rules.ts";
import { OTHER_TYPE, type Place, type PlaceRecord, TABLE_OF_CATEGORY } from "../place.ts";
import type { PlaceColumn } from "../place-columns.ts";
import { isNeighbour } from "../territory.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS, type PlaceTable } from "./correction.ts";
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

function cellOf(record: PlaceRecord, field: ValueField): string {
  if (field !== "appointment") return record[field];
  if (record.appointment === undefined) return "";
  return record.appointment ? "oui" : "non";
}

/** Whether readers can report a field of a place: only itinerant and multi-site places have stops. */
export function isReportable({ format, stops }: Place, field: ReportField): boolean {
  return field !== "stops" || format === "itinerant" || stops.length > 0;
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}$/;
const WEBSITE = /^https?:\/\/[^\s.]+\.[^\s]+$/;
const CLOSED_ALL_WEEK = "Mo-Su off";

/** Converts a typed text to the notation of the tables; "" for an empty one, undefined when it does not fit. */
export function readTypedValue(field: Exclude<ValueField, "openingHours">, typed: string): string | undefined {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  if (text === "") return "";
  switch (field) {
    case "phone":
      return readPhone(text);
    case "email":
      return EMAIL.test(text) ? text : undefined;
    case "website":
      return readWebsite(text);
    case "appointment":
      return text === "oui" || text === "non" ? text : undefined;
    case "address":
    case "name":
      return text;
  }
}

/** Converts hours typed per day from Monday to opening_hours, or lists the days it cannot read (0 is Monday). */
export function readTypedWeek(
  days: readonly string[],
): { readonly openingHours: string } | { readonly unread: readonly number[] } {
  const rules = days.map(readDayHours);
  const unread = [...rules.keys()].filter((day) => rules[day] === undefined);
  if (unread.length > 0) return { unread };
  return { openingHours: writeDayRules(rules.map((rule) => rule ?? "")) || CLOSED_ALL_WEEK };
}

/** "+33 (0)4.79.00.01.01" → "04 79 00 01 01". */
function readPhone(text: string): string | undefined {
  const digits = text
    .replace(/^(?:\+|00)\s*33/, "0")
    .replace("(0)", "")
    .replaceAll(/[\s.\-/]/g, "")
    .replace(/^00/, "0");
  return /^0[1-9]\d{8}$/.test(digits) ? digits.replaceAll(/(\d\d)(?=\d)/g, "$1 ") : undefined;
}

function readWebsite(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return WEBSITE.test(address) ? address : undefined;
}

/** What a reader has typed so far. Each field keeps its text, so that changing the field loses none. */
export interface ReportDraft {
  readonly field: ReportField;
  /** Rank of the wrong value in `reportedValues`. */
  readonly which: number;
  readonly texts: Readonly<Partial<Record<ReportField, string>>>;
  /** Hours of seven days from Monday; undefined until one is typed. */
  readonly days: readonly string[] | undefined;
  /** The hours are wrong, and the right ones unknown. */
  readonly isWeekUnknown: boolean;
  readonly reason: string;
}

export const EMPTY_DRAFT: ReportDraft = {
  field: "openingHours",
  which: 0,
  texts: {},
  days: undefined,
  isWeekUnknown: false,
  reason: "",
};

/** A fault of a report: its field (a day by its rank from Monday) and its reason. */
export type DraftFault =
  | { readonly at: "value"; readonly why: "unread" | "same" }
  | { readonly at: "note" | "reason"; readonly why: "empty" }
  | { readonly at: "day"; readonly day: number; readonly why: "unread" };

export type CheckedDraft =
  | { readonly kind: "report"; readonly report: ReaderReport }
  | { readonly kind: "faults"; readonly faults: readonly [DraftFault, ...DraftFault[]] };

type Right = { readonly right: string } | { readonly faults: readonly DraftFault[] };

/**
 * Converts a draft to a report, or lists its faults in the order of the form.
 * @param shownDays hours of the wrong value per day, which the form shows until a person types others
 */
export function checkDraft(place: Place, draft: ReportDraft, shownDays: readonly string[]): CheckedDraft {
  const { field } = draft;
  const reason = draft.reason.trim();
  const reasonFaults: readonly DraftFault[] = reason === "" ? [{ at: "reason", why: "empty" }] : [];
  if (isNoteField(field)) {
    const note = (draft.texts[field] ?? "").trim();
    const noteFaults: readonly DraftFault[] = note === "" ? [{ at: "note", why: "empty" }] : [];
    return toResult([...noteFaults, ...reasonFaults], { kind: "note", field, note, reason });
  }
  const values = reportedValues(place, field);
  const wrong = values[draft.which] ?? values[0];
  if (wrong === undefined) throw new Error(`The place ${place.id} has no record.`);
  const typed = readRight(field, draft, shownDays, wrong.text);
  const right = "right" in typed ? typed.right : "";
  const faults = "faults" in typed ? typed.faults : [];
  return toResult([...faults, ...reasonFaults], { kind: "value", field, wrong, right, reason });
}

function readRight(field: ValueField, draft: ReportDraft, shownDays: readonly string[], wrong: string): Right {
  if (field === "openingHours") return readRightWeek(draft, shownDays, wrong);
  const right = readTypedValue(field, draft.texts[field] ?? "");
  if (right === undefined) return { faults: [{ at: "value", why: "unread" }] };
  return right !== "" && isSameText(right, wrong) ? SAME : { right };
}

const SAME: Right = { faults: [{ at: "value", why: "same" }] };

function readRightWeek({ days, isWeekUnknown }: ReportDraft, shownDays: readonly string[], wrong: string): Right {
  if (isWeekUnknown) return { right: "" };
  const week = readTypedWeek(days ?? shownDays);
  if ("unread" in week) return { faults: week.unread.map((day) => ({ at: "day", day, why: "unread" })) };
  return days === undefined || isSameWeek(week.openingHours, wrong) ? SAME : { right: week.openingHours };
}

function toResult([first, ...others]: readonly DraftFault[], report: ReaderReport): CheckedDraft {
  return first === undefined ? { kind: "report", report } : { kind: "faults", faults: [first, ...others] };
}

/** Report about a place: another value for a field, or a sentence where no column fits. */
export type ReaderReport =
  | {
      readonly kind: "value";
      readonly field: ValueField;
      readonly wrong: ReportedValue;
      /** In the notation of the tables; "" when unknown. */
      readonly right: string;
      /** Evidence of the reader. */
      readonly reason: string;
    }
  | { readonly kind: "note"; readonly field: NoteField; readonly note: string; readonly reason: string };

/** Reason of a reported correction: the evidence of the reader is its source. */
const REPORT_REASON = "Signalement reçu par la carte";

/** Rows for a table of data/corrections. */
export interface ReportRows {
  readonly file: "corrections" | "doubts";
  readonly table: FlatTable;
}

/**
 * Converts a report to rows of corrections.csv, one for each record with the wrong value; without a right value, and
 * for sentences, of doubts.csv. The editors of the tables check and paste them.
 * @param date of the report, ISO 8601
 */
export function writeReportRows(place: Place, report: ReaderReport, date: string): ReportRows {
  if (report.kind === "note") {
    return doubts(place, [place.records[0]], NOTE_COLUMNS[report.field], `${report.note} (${report.reason})`, date);
  }
  const { field, wrong, right, reason } = report;
  const column = VALUE_COLUMNS[field];
  if (right === "") return doubts(place, wrong.records, column, reason, date);
  return {
    file: "corrections",
    table: {
      columns: CORRECTION_COLUMNS,
      rows: tableRecords(place, wrong.records).map(({ table, record }) => [
        table,
        record.id,
        column,
        cellOf(record, field),
        right,
        REPORT_REASON,
        reason,
        date,
      ]),
    },
  };
}

function doubts(
  place: Place,
  records: readonly PlaceRecord[],
  column: PlaceColumn,
  note: string,
  date: string,
): ReportRows {
  return {
    file: "doubts",
    table: {
      columns: DOUBT_COLUMNS,
      rows: tableRecords(place, records).map(({ table, record }) => [table, record.id, column, note, date]),
    },
  };
}

interface TableRecord {
  readonly table: PlaceTable;
  readonly record: PlaceRecord;
}

/** The records that come from a table of data/points: imported ones do not. */
function tableRecords(place: Place, records: readonly PlaceRecord[]): readonly TableRecord[] {
  return records.flatMap((record) => {
    const { category, layer } = record;
    if (layer !== undefined || category === OTHER_TYPE) return [];
    return [{ table: isNeighbour(place) ? "france-services-voisins" : TABLE_OF_CATEGORY[category], record }];
  });
}
