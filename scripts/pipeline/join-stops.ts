import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Stop } from "../../src/domain/place.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { ColumnOf } from "./table-columns.ts";

/** Notes of stops that do not occur every week. */
const NOT_WEEKLY = /\b(?:mois|mensuel|quinzaine|certains|certaines|sur deux)|\bou\b|à demander/i;

/** The stops of each itinerant or multi-site place, in the order of the table, at the seats of their communes. One in a commune without a seat has no position. */
export function joinStops(
  table: ReadTable<ColumnOf<"tournees">>,
  seats: ReadonlyMap<CodeCommune, Position>,
  official: OfficialCodes,
): { readonly stops: ReadonlyMap<string, readonly Stop[]>; readonly problems: readonly Problem[] } {
  const stops = new Map<string, Stop[]>();
  const problems: Problem[] = [];
  for (const { line, row } of table.lines) {
    const commune = official.current(row.code_commune);
    if (commune === undefined) {
      const reason = "code de commune inconnu";
      problems.push({ file: table.file, line, field: "code_commune", value: row.code_commune, reason });
      continue;
    }
    if (row.opening_hours !== "" && NOT_WEEKLY.test(row.note)) {
      const reason = "des heures disent un passage de chaque semaine, que la note dément : mettez-les dans la note";
      problems.push({ file: table.file, line, field: "opening_hours", value: row.opening_hours, reason });
      continue;
    }
    const stop: Stop = {
      commune: commune.name,
      codeCommune: commune.code,
      place: row.place,
      openingHours: row.opening_hours,
      note: row.note,
      position: seats.get(commune.code),
    };
    stops.set(row.point_id, [...(stops.get(row.point_id) ?? []), stop]);
  }
  return { stops, problems };
}
