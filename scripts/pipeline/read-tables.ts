import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/tables/problem.ts";
import { type ReadTable, readTable } from "../../src/tables/read-table.ts";
import type { TableSchema } from "../../src/tables/table-schema.ts";
import { type ColumnOf, TABLES, type TableName } from "./table-columns.ts";

export type Tables = { readonly [Name in TableName]: ReadTable<ColumnOf<Name>> };

/** Reads every table below a folder and checks each against its schema. All problems of all tables are given together. */
export function readTables(root: string): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const names = Object.keys(TABLES) as readonly TableName[];
  const entries = names.map((name) => [name, readOne(root, name)] as const);
  const tables = Object.fromEntries(entries) as Tables;
  return { tables, problems: entries.flatMap(([, table]) => table.problems) };
}

function readOne<Name extends TableName>(root: string, name: Name): ReadTable<ColumnOf<Name>> {
  const { file, schema, columns } = TABLES[name];
  const text = readFileSync(join(root, file), "utf8");
  const definition = JSON.parse(readFileSync(join(root, `data/schema/${schema}.schema.json`), "utf8")) as TableSchema;
  return readTable<ColumnOf<Name>>(file, text, columns, definition);
}
