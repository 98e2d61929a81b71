import { parseOpeningWeek } from "../../src/domain/opening-hours/parse-opening-week.ts";
import type { Problem } from "../../src/tables/problem.ts";
import { tableName } from "./apply-corrections.ts";
import type { Tables } from "./read-tables.ts";

/** Lines of tournees and doubts that speak of no place, and stops whose hours cannot be read. */
export function checkReferences(tables: Tables): readonly Problem[] {
  const pointTables = [tables.franceServices, tables.espacesSaisonniers, tables.lieuxMultiservices];
  const idsOf = new Map(pointTables.map(({ file, lines }) => [tableName(file), new Set(lines.map((l) => l.row.id))]));
  const allIds = new Set([...idsOf.values()].flatMap((ids) => [...ids]));
  const { tournees, doubts } = tables;
  const problems: Problem[] = [];
  for (const { line, row } of tournees.lines) {
    const at = { file: tournees.file, line };
    if (!allIds.has(row.point_id)) {
      problems.push({ ...at, field: "point_id", value: row.point_id, reason: "aucun lieu de ce nom" });
    }
    const parsed = row.opening_hours === "" ? undefined : parseOpeningWeek(row.opening_hours);
    if (parsed?.kind === "fault") {
      problems.push({ ...at, field: "opening_hours", value: row.opening_hours, reason: parsed.reason });
    }
  }
  for (const { line, row } of doubts.lines) {
    if (idsOf.get(row.table)?.has(row.id) === true) continue;
    problems.push({
      file: doubts.file,
      line,
      field: "id",
      value: row.id,
      reason: `aucun lieu de ce nom dans ${row.table}`,
    });
  }
  return problems;
}
