import { checkCells } from "../../src/data/csv/check-cells.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem, TableSchema } from "../../src/data/csv/table-schema.ts";
import type { CORRECTION_COLUMNS } from "../../src/domain/corrections/correction.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";

type Corrections = ReadTable<(typeof CORRECTION_COLUMNS)[number]>;

/**
 * Applies to a table of places the manual corrections that name it. A correction has the old value (`from`) and the new one (`to`): when the
 * cell differs from `from`, the correction is stale and is listed as a problem.
 */
export function applyCorrections(table: ReadTable<PlaceColumn>, corrections: Corrections): ReadTable<PlaceColumn> {
  const name = tableName(table.file);
  const byId = new Map(table.lines.map((line) => [line.row.id, line]));
  const problems: Problem[] = [];
  for (const { line, row } of corrections.lines) {
    if (row.table !== name) continue;
    const at = { file: corrections.file, line };
    const target = byId.get(row.id);
    if (target === undefined) {
      problems.push({ ...at, field: "id", value: row.id, reason: `absent de ${table.file}` });
      continue;
    }
    if (!(row.field in target.row)) {
      problems.push({ ...at, field: "field", value: row.field, reason: `pas une colonne de ${table.file}` });
      continue;
    }
    const found = target.row[row.field as PlaceColumn];
    if (found !== row.from) {
      const reason = `correction périmée : ${table.file}:${target.line} contient « ${found} »`;
      problems.push({ ...at, field: "from", value: row.from, reason });
      continue;
    }
    byId.set(row.id, { line: target.line, row: { ...target.row, [row.field]: row.to } });
  }
  return { file: table.file, lines: table.lines.map((line) => byId.get(line.row.id) ?? line), problems };
}

/** "data/points/france-services.csv" is named "france-services" in the corrections and doubts. */
export function tableName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.csv$/, "");
}

/**
 * Lists corrected values that violate the schema of their column. Tables are validated before the corrections, so that an invalid one would
 * go unnoticed: "itinérant" for "itinerant" would lose the place.
 */
export function checkCorrections(corrections: Corrections, corrected: TableSchema): readonly Problem[] {
  return corrections.lines.flatMap(({ line, row }) => {
    const field = corrected.fields.find(({ name }) => name === row.field);
    if (field === undefined) return [];
    const schema = { name: corrected.name, title: corrected.title, fields: [field] };
    return checkCells(corrections.file, [{ line, row: { [field.name]: row.to } }], schema);
  });
}
