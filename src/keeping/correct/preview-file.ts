import correctionsSchema from "../../../data/schema/corrections.schema.json";
import pointsSchema from "../../../data/schema/points.schema.json";
import { settleChanges, writeCorrectionFile } from "../../data/csv/correction-file.ts";
import { readRows, readTable } from "../../data/csv/read-table.ts";
import type { TableSchema } from "../../data/csv/table-schema.ts";
import { CATEGORIES, CATEGORY_FACTS, OTHER_TYPE } from "../../domain/category.ts";
import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  changeRow,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import type { Place } from "../../domain/place.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../../domain/place-columns.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { CORRECTIONS } from "../check/tables.ts";
import type { TableRow } from "./list-edits.ts";

interface GroundFiles {
  readonly communes: readonly Commune[];
  /** Without them a position is not compared with the outline of its département. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly sources: readonly { readonly id: string }[];
}

/** A refusal of a correction by `npm run data:apply`: a sentence, and the row. */
export interface ForeseenRefusal {
  readonly id: string;
  readonly text: string;
}

/** Writes the file of some corrections, reads it as the command does, and settles it on the published rows. */
export function foreseeRefusals(
  changes: readonly CorrectionRow[],
  { communes, outlines, sources }: GroundFiles,
  rowsOf: (table: PlaceTable) => ReadonlyMap<string, PlaceRow> = publishedRows,
): readonly ForeseenRefusal[] {
  const file = writeCorrectionFile(changes);
  const { lines, problems } = readTable("", file, CORRECTION_COLUMNS, FILE_SCHEMA, []);
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const ground = {
    communeOf: (code: string) => byCode.get(code),
    outlineOf: (code: string) => outlines?.departements.features.find(({ properties }) => properties.code === code),
    sources: new Set(sources.map(({ id }) => id)),
  };
  const sound = lines.filter(({ line }) => problems.every((problem) => problem.line !== line));
  const { refused } = settleChanges(sound, { rowsOf, schema: POINTS_SCHEMA, groundOf: () => ground });
  return [
    ...problems.map(({ line, field, reason }) => {
      const id = lines.find((read) => read.line === line)?.row.id ?? "";
      return { id, text: `${titleOf(FILE_SCHEMA, field)} : ${reason}` };
    }),
    ...refused.map(({ row, field, reason }) => ({ id: row.id, text: `${titleOf(POINTS_SCHEMA, field)} : ${reason}` })),
  ];
}

function titleOf({ fields }: TableSchema, column: string): string {
  return fields.find(({ name }) => name === column)?.title ?? column;
}

const POINTS_SCHEMA = pointsSchema as TableSchema;
const FILE_SCHEMA = correctionsSchema as TableSchema;

const TEXTS = import.meta.glob<string>(
  ["../../../data/points/*.csv", "!**/{aidants-connect,france-services-voisins,same-place,tournees}.csv"],
  { query: "?raw", import: "default", eager: true },
);
const PUBLISHED: ReadonlyMap<string, ReadonlyMap<string, PlaceRow>> = new Map(
  CATEGORIES.map((category) => {
    const { table } = CATEGORY_FACTS[category];
    const rows = readRows(table, TEXTS[`../../../data/points/${table}.csv`] ?? "", PLACE_COLUMNS).map((row) =>
      changeRow(table, row, CORRECTIONS),
    );
    return [table, new Map(rows.map((row) => [row.id, row]))];
  }),
);

/** The rows by id of a table that the published places were built from, which the build puts beside the code of this part. */
export function publishedRows(table: PlaceTable): ReadonlyMap<string, PlaceRow> {
  return PUBLISHED.get(table) ?? new Map();
}

/** The rows of a place, the first of which names it, with the gathered corrections. */
export function rowsOfPlace({ records }: Place, gathered: readonly CorrectionRow[]): readonly TableRow[] {
  return records.flatMap(({ id, category }) => {
    const table = category === OTHER_TYPE ? undefined : CATEGORY_FACTS[category].table;
    const published = table && publishedRows(table).get(id);
    return table && published ? [{ table, row: changeRow(table, published, gathered) }] : [];
  });
}

/** Ids that a new place may not have: published ones, closed places included, and those of gathered corrections. */
export function takenIds(gathered: readonly CorrectionRow[]): ReadonlySet<string> {
  return new Set([...[...PUBLISHED.values()].flatMap((rows) => [...rows.keys()]), ...gathered.map(({ id }) => id)]);
}
