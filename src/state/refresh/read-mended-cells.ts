import type { MendedCell } from "../../domain/refresh/hold-to-ours.ts";
import { readTable } from "../../tables/read-table.ts";

const COLUMNS = ["table", "id", "field", "from", "to", "reason", "date"] as const;
const SCHEMA = {
  name: "corrections",
  title: "Corrections",
  fields: COLUMNS.map((name) => ({ name, title: name, description: "", type: "string" as const })),
};

/** The cells of our table of France services that data/corrections mends; it is checked when the data are built. */
export function readMendedCells(text: string): readonly MendedCell[] {
  return readTable("corrections.csv", text, COLUMNS, SCHEMA)
    .lines.map(({ row }) => row)
    .filter(({ table }) => table === "france-services")
    .map(({ id, field, from }) => ({ id, field, from }));
}
