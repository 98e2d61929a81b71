import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import { FURTHER_OF_EXPORTS } from "../../src/data/export/further-columns.ts";
import { readSchema, readTableFile } from "../read-text.ts";
import { checkCorrections } from "./check-corrections.ts";
import { type ColumnOf, TABLES, type TableName } from "./table-columns.ts";

export type Tables = { readonly [Name in TableName]: ReadTable<ColumnOf<Name>> };

/**
 * Reads every table below a folder and validates it, and the corrected values, against its schema. Returns all problems of all tables
 * together.
 */
export function readTables(root: string): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const names = Object.keys(TABLES) as readonly TableName[];
  const entries = names.map((name) => [name, readOne(root, name)] as const);
  const tables = Object.fromEntries(entries) as Tables;
  const problems = entries.flatMap(([, table]) => table.problems);
  return { tables, problems: [...problems, ...checkCorrections(tables.corrections, readSchema(root, "points"))] };
}

function readOne<Name extends TableName>(root: string, name: Name): ReadTable<ColumnOf<Name>> {
  const { file, schema, columns } = TABLES[name];
  return readTableFile<ColumnOf<Name>>(root, { file, schema, columns }, schema === "points" ? FURTHER_OF_EXPORTS : []);
}

/** The parts of a cell with several values, which semicolons separate; none for an empty cell. */
export function splitCell(text: string): string[] {
  return text.split(";").flatMap((part) => part.trim() || []);
}
