import { checkCells } from "../../src/data/csv/check-cells.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem, TableLine, TableSchema } from "../../src/data/csv/table-schema.ts";
import type { CORRECTION_COLUMNS } from "../../src/domain/corrections/correction.ts";

type Corrections = ReadTable<(typeof CORRECTION_COLUMNS)[number]>;

export interface Corrected<Column extends string> {
  readonly lines: readonly TableLine<Column>[];
  readonly problems: readonly Problem[];
}

/**
 * Applies to a table the manual corrections that name it. A correction has the old value (`from`) and the new one (`to`): when the cell
 * differs from `from`, the correction is stale and is listed as a problem.
 */
export function applyCorrections<Column extends string>(
  table: ReadTable<Column>,
  idColumn: Column,
  corrections: Corrections,
): Corrected<Column> {
  const name = tableName(table.file);
  const byId = new Map(table.lines.map((line) => [line.row[idColumn], line]));
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
    const found = target.row[row.field as Column];
    if (found !== row.from) {
      // The cell has a problem already.
      if (table.problems.some((problem) => problem.line === target.line && problem.field === row.field)) continue;
      const reason = `correction périmée : ${table.file}:${target.line} contient « ${found} »`;
      problems.push({ ...at, field: "from", value: row.from, reason });
      continue;
    }
    byId.set(row.id, { line: target.line, row: { ...target.row, [row.field]: row.to } });
  }
  return { lines: table.lines.map((line) => byId.get(line.row[idColumn]) ?? line), problems };
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
