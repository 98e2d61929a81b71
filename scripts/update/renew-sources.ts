import type { Tables } from "../pipeline/read-tables.ts";
import { isListSource, listSource } from "./list-origin.ts";

type SourceRow = Tables["sources"]["lines"][number]["row"];

/** The sources with the list of this date: the row of its year gets the date, or a new row follows that of the earlier list. */
export function renewSources(rows: readonly SourceRow[], date: string, today: string): readonly SourceRow[] {
  const id = listSource(date);
  const present = rows.find((row) => row.id === id);
  if (present?.vintage === date) return rows;
  if (present !== undefined) return rows.map((row) => (row === present ? { ...row, vintage: date, date: today } : row));
  const at = rows.findIndex((row) => isListSource(row.id));
  const model = rows[at];
  if (model === undefined) return rows;
  return [...rows.slice(0, at), { ...model, id, vintage: date, date: today }, ...rows.slice(at)];
}
