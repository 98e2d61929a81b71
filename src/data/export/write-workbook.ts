import writeExcelFile from "write-excel-file/browser";
import type { FlatTable } from "../../domain/flat-table.ts";

/** The greatest length of the name of a sheet. */
const LONGEST_NAME = 31;

/** Writes tables as the sheets of a workbook (XLSX). Texts stay texts: codes keep zeros, and nothing runs. */
export function writeWorkbook(tables: ReadonlyMap<string, FlatTable>): Promise<Blob> {
  const sheets = [...tables].map(([name, { columns, rows }]) => ({
    sheet: name.slice(0, LONGEST_NAME),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((cells) =>
        cells.map((cell) => {
          if (cell === undefined || cell === "" || (typeof cell === "number" && !Number.isFinite(cell))) return null;
          return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
        }),
      ),
    ],
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBlob();
}
