import { readTable } from "../formats/csv/read-table.ts";

/** The rows of an exported CSV, by the names of its own header. */
export function readExport(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = ""] = text.replace(/^\uFEFF/, "").split("\r\n", 1);
  const columns = header.split(/[;,]/);
  const fields = columns.map((name) => ({ name, title: name, description: name, type: "string" as const }));
  return readTable("export.csv", text, columns, { name: "export", title: "Export", fields }).lines.map(
    ({ row }) => row,
  );
}
