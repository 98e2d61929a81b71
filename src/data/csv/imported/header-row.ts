import { plainText } from "../../../domain/text.ts";

/** The names of the columns stand among the first rows. */
const LOOKED_AT_ROWS = 30;

const HALF_DAYS: ReadonlySet<string> = new Set(["matin", "matinee", "am", "apres midi", "aprem", "pm"]);

/** Rank of the row that names the columns: the first with half as many texts as the fullest; undefined when none has two. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const counts = rows.slice(0, LOOKED_AT_ROWS).map(countTexts);
  const most = Math.max(0, ...counts);
  return most < 2 ? undefined : counts.findIndex((count) => count >= 2 && count >= most / 2);
}

/** Whether a row below the days of the week names their halves, and nothing else. */
export function isRowOfHalfDays(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell.trim() !== "");
  return texts.length > 1 && texts.every((text) => HALF_DAYS.has(plainText(text)));
}

/**
 * The names of columns under the names of their groups: a lower name counts alone, but where it is repeated, as "matin" under each day, it
 * stands behind that of its group.
 */
export function joinNames(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const repeated = listRepeated(lower);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column]?.trim() ?? "";
    const name = lower[column]?.trim() ?? "";
    group = above || group;
    if (name === "") return above;
    return repeated.has(name) ? `${group} ${name}`.trim() : name;
  });
}

/** Names in a row of which some are repeated, with those of the groups in the row above. */
export function withGroups(above: readonly string[] | undefined, names: readonly string[]): readonly string[] {
  return above === undefined || listRepeated(names).size === 0 || countTexts(above) < 2
    ? names
    : joinNames(above, names);
}

export function countTexts(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function listRepeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names.map((one) => one.trim())) {
    if (name !== "" && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}
