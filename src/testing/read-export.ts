import { readTable } from "../data/csv/read-table.ts";

/** The rows of an exported CSV, by the names of its own header; numbers have a decimal point. */
export function readExport(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = ""] = text.replace(/^\uFEFF/, "").split("\r\n", 1);
  const columns = header.split(/[;,]/);
  const fields = columns.map((name) => ({ name, title: name, description: name, type: "string" as const }));
  return readTable("export.csv", text, columns, { name: "export", title: "Export", fields }).lines.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^(-?\d+),(\d+)$/, "$1.$2")])),
  );
}
