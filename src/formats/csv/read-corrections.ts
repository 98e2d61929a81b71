import { CORRECTION_COLUMNS, type Correction } from "../../domain/corrections/correction.ts";
import { readTable } from "./read-table.ts";

const SCHEMA = {
  name: "corrections",
  title: "Corrections",
  fields: CORRECTION_COLUMNS.map((name) => ({ name, title: name, description: "", type: "string" as const })),
};

/** Reads data/corrections/corrections.csv, which the data pipeline checks. Identifiers of rows are unique over all tables. */
export function readCorrections(text: string): readonly Correction[] {
  return readTable("corrections.csv", text, CORRECTION_COLUMNS, SCHEMA).lines.map(
    ({ row: { id, field, from, to } }) => {
      return { id, field, from, to };
    },
  );
}
