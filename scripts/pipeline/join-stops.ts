import type { Stop } from "../../src/domain/service-point.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { Problem } from "../../src/tables/problem.ts";
import type { ReadTable } from "../../src/tables/read-table.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { ColumnOf } from "./table-columns.ts";

/** The stops of each itinerant or multi-site place, in the order of the table, placed at their commune's seat. */
export function joinStops(
  table: ReadTable<ColumnOf<"tournees">>,
  communes: readonly Commune[],
  official: OfficialCodes,
): { readonly stops: ReadonlyMap<string, readonly Stop[]>; readonly problems: readonly Problem[] } {
  const seats = new Map(communes.map((commune) => [commune.code, commune.position]));
  const stops = new Map<string, Stop[]>();
  const problems: Problem[] = [];
  for (const { line, row } of table.lines) {
    const commune = official.current(row.code_commune);
    if (commune === undefined) {
      const reason = "code de commune inconnu";
      problems.push({ file: table.file, line, field: "code_commune", value: row.code_commune, reason });
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
