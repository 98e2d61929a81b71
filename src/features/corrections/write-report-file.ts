import type { ReportRows } from "../../domain/corrections/write-report-rows.ts";
import { writeTable } from "../../formats/csv/write-table.ts";

/** Reported rows as a CSV file. Typed text is escaped so that a spreadsheet does not run it as a formula. */
export function writeReportFile({ table }: ReportRows): string {
  return writeTable(table, ",");
}
