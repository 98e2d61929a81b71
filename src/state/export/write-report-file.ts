import type { ReportRows } from "../../domain/corrections/write-report-rows.ts";
import { writeTable } from "../../tables/write-table.ts";

/** Rows that a reader reports, as a CSV file. What a spreadsheet would run is guarded, for a stranger typed it. */
export function writeReportFile({ table }: ReportRows): string {
  return writeTable(table, ",");
}
