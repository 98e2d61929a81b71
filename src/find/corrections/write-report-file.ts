import { writeTable } from "../../data/csv/write-table.ts";
import type { ReportRows } from "../../domain/corrections/report.ts";

/** Reported rows as a CSV file. Typed text is escaped so that a spreadsheet does not run it as a formula. */
export function writeReportFile({ table }: ReportRows): string {
  return writeTable(table, ",");
}
