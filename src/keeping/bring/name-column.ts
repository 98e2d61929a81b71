import { words } from "./words.ts";

/** Name of a column by index: its title; its number without a title; both when several columns have the same title. */
export function nameColumn(columns: readonly string[], rank: number): string {
  const title = columns[rank]?.trim() ?? "";
  if (title === "") return words.unnamedColumn({ number: String(rank + 1) });
  return columns.filter((other) => other.trim() === title).length > 1 ? `${title} (${rank + 1})` : title;
}
