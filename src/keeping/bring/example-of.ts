import type { SourceRow } from "../../domain/import/source-table.ts";

const MOST_EXAMPLES = 3;
const MOST_CHARACTERS = 40;

/** Examples of a column: a few values of the first rows, long ones truncated. */
export function exampleOf(preview: readonly SourceRow[], column: number, none: string): string {
  const values = preview.map(({ cells }) => cells[column]?.trim() ?? "").filter((value) => value !== "");
  const examples = [...new Set(values)].slice(0, MOST_EXAMPLES).map(cut);
  return examples.length === 0 ? none : examples.join(" · ");
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : value;
}
