import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import { columnKey } from "./vocabulary.ts";

const HALF_DAY =
  /^(?:h_|horaires?_|ouverture_)?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)_(?:matin|matinee|am|apres_midi|aprem|pm)$/;
const CLOSED = /^(?:ferm[eé]e?|[-–—/x])?$/i;

/** The day that a column tells, whole or half: "lundi" of "Lundi matin + Lundi après-midi"; undefined for another column. */
export function dayOfHalves(name: string): string | undefined {
  return HALF_DAY.exec(columnKey(name.replace(/ \+ .*$/, "")))?.[1];
}

/** Joins the columns of the halves of a day, such as "Lundi matin" and "Lundi après-midi", to one, in the position of the first. */
export function joinHalfDays({ columns, rows }: SourceTable): SourceTable {
  const days = new Map<string, number[]>();
  for (const [rank, name] of columns.entries()) {
    const day = dayOfHalves(name);
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), rank]);
  }
  const joined = new Map([...days].flatMap(([day, ranks]) => ranks.map((rank) => [rank, { day, ranks }] as const)));
  if (joined.size === 0) return { columns, rows };
  const kept = [...columns.keys()].filter((rank) => (joined.get(rank)?.ranks[0] ?? rank) === rank);
  const joinCells = ({ line, cells }: SourceRow): SourceRow => ({
    line,
    cells: kept.map((rank) => {
      const ranks = joined.get(rank)?.ranks;
      return ranks === undefined ? (cells[rank] ?? "") : joinHalves(ranks.map((half) => cells[half]?.trim() ?? ""));
    }),
  });
  return {
    columns: kept.map(
      (rank) =>
        joined
          .get(rank)
          ?.ranks.map((half) => columns[half])
          .join(" + ") ??
        columns[rank] ??
        "",
    ),
    rows: rows.map(joinCells),
  };
}

/** "9h-12h / 14h-17h"; a half that is closed does not count beside one that is open. */
function joinHalves(halves: readonly string[]): string {
  const open = halves.filter((half) => !CLOSED.test(half));
  return open.length > 0 ? open.join(" / ") : (halves.find((half) => half !== "") ?? "");
}
