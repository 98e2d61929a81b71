import type { Catalogue } from "../../messages/catalogue.ts";

/** The title of a column by its rank; its number where it has none, and beside it where several have the same. */
export function nameColumn(columns: readonly string[], rank: number, messages: Catalogue): string {
  const title = columns[rank]?.trim() ?? "";
  if (title === "") return messages.importUnnamedColumn({ number: String(rank + 1) });
  return columns.filter((other) => other.trim() === title).length > 1 ? `${title} (${rank + 1})` : title;
}
