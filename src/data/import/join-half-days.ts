import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import { columnKey } from "./column-names.ts";

const HALVES: ReadonlySet<string> = new Set(["matin", "matinee", "am", "apres_midi", "aprem", "pm"]);

/** The names of the columns from the row of this rank on, and the rank of the first row below: halves of days may stand under their days. */
export function readNames(
  rows: readonly SourceRow[],
  first: number,
): { readonly names: readonly string[]; readonly next: number } {
  const [above, header, below] = [first - 1, first, first + 1].map((rank) => rows[rank]?.cells ?? []);
  if (countHalves(below) > 0 && countHalves(below) === countTexts(below))
    return { names: joinNames(header ?? [], below ?? []), next: first + 2 };
  return { names: countHalves(header) > 0 ? joinNames(above ?? [], header ?? []) : (header ?? []), next: first + 1 };
}

const isHalf = (name: string) => HALVES.has(columnKey(name));
const countHalves = (names: readonly string[] = []) => names.filter(isHalf).length;

export function countTexts(cells: readonly string[] = []): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** "matin" under "Lundi", or beside such a name, is "Lundi matin". */
function joinNames(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let day = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above = "", name = ""] = [upper[column], lower[column]];
    day = above.trim() || day;
    return isHalf(name) ? `${day} ${name}` : name || above;
  });
}

const HALF_DAY =
  /^(?:h_|horaires?_|ouverture_)?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)_(?:matin|matinee|am|apres_midi|aprem|pm)$/;
const CLOSED = /^(?:ferm[eé]e?|[-–—/x])?$/i;

/** Joins the columns of the halves of a day, such as "Lundi matin" and "Lundi après-midi", to one, in the position of the first. */
export function joinHalfDays({ columns, rows }: SourceTable): SourceTable {
  const groups = new Map<unknown, { readonly day: string | undefined; readonly ranks: number[] }>();
  for (const [rank, name] of columns.entries()) {
    const [, day] = HALF_DAY.exec(columnKey(name)) ?? [];
    const group = groups.get(day ?? rank);
    if (group === undefined) groups.set(day ?? rank, { day, ranks: [rank] });
    else group.ranks.push(rank);
  }
  const all = [...groups.values()];
  const nameOf = (rank: number) => columns[rank] ?? "";
  return {
    columns: all.map(({ day, ranks }) => {
      const names = ranks.map(nameOf).join(" + ");
      return day === undefined ? names : `${day} (${names})`;
    }),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: all.map(({ day, ranks }) => {
        const texts = ranks.map((rank) => cells[rank] ?? "");
        return day === undefined ? (texts[0] ?? "") : joinHalves(texts.map((text) => text.trim()));
      }),
    })),
  };
}

/** "9h-12h / 14h-17h"; a half that is closed does not count beside one that is open. */
function joinHalves(halves: readonly string[]): string {
  const open = halves.filter((half) => !CLOSED.test(half));
  return open.length > 0 ? open.join(" / ") : (halves.find((half) => half !== "") ?? "");
}
