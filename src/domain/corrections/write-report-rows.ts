import type { FlatTable } from "../flat-table.ts";
import { OTHER_TYPE, type Place, type PlaceRecord, TABLE_OF_CATEGORY } from "../place.ts";
import type { PlaceColumn } from "../place-columns.ts";
import { isNeighbour } from "../territory.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS, type PlaceTable } from "./correction.ts";
import {
  cellOf,
  NOTE_COLUMNS,
  type NoteField,
  type ReportedValue,
  VALUE_COLUMNS,
  type ValueField,
} from "./report-field.ts";

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

/** A record of data/points with its table. */
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
