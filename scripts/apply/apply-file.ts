import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { type ChangedRow, type PlaceTables, settleChanges } from "../../src/data/csv/correction-file.ts";
import { describeProblem, describeProblems, displayValue, type TableSchema } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { CORRECTION_COLUMNS, type CorrectionRow, mergeChanges } from "../../src/domain/corrections/correction.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../../src/domain/place-columns.ts";
import { readDepartementOutlines } from "../outlines/topology.ts";
import { tableName } from "../pipeline/apply-corrections.ts";
import { joinCommunes, joinNeighbouringTownHalls, listNeighbouringCommunes } from "../pipeline/join-communes.ts";
import { placeGrounds } from "../pipeline/join-place-rows.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { correctPlaceTables, placeTables } from "../pipeline/read-place-rows.ts";
import { readTables, type Tables } from "../pipeline/table-columns.ts";
import { readSchema, readTableFile, writeAllAtomically } from "../read-text.ts";

export interface ApplyRequest {
  /** Root of the project. */
  readonly root: string;
  /** Absolute path of the file. */
  readonly file: string;
  readonly official: OfficialCodes;
}

export interface ApplyOutcome {
  readonly isDone: boolean;
  /** Output in French: the changes, or why no file was written. */
  readonly lines: readonly string[];
}

/** A file to write: its path below the root, and its text. */
interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Applies a correction file to data/: changes of rows to corrections.csv, new places to their table. All of it or nothing: with one
 * refusal nothing is written, and every refusal is listed.
 */
export function applyFile(request: ApplyRequest): ApplyOutcome {
  const { root, official } = request;
  const { tables, problems } = readTables(root);
  if (problems.length > 0) {
    return refuse([
      ...describeProblems(problems),
      "Les tables ont déjà des problèmes : corrigez-les d'abord (npm run data).",
    ]);
  }
  const file = relative(root, request.file);
  if (statSync(request.file, { throwIfNoEntry: false })?.isFile() !== true)
    return refuse([`${file} : aucun fichier de ce nom ; vérifiez le chemin.`]);
  const table = { file, schema: "corrections", columns: CORRECTION_COLUMNS };
  const given = readTableFile(root, table, []);
  if (given.lines.length === 0 && given.problems.length === 0)
    return refuse([`${file} : aucune ligne ; téléchargez de nouveau le fichier de corrections.`]);
  const places = readPlaceTables(root, tables, official);
  const sound = given.lines.filter(({ line }) => given.problems.every((problem) => problem.line !== line));
  const { rows, refused } = settleChanges(sound, places);
  const shown = rows.flatMap((row) => describeRow(row, places.schema));
  const refusals = [
    ...given.problems,
    ...refused.map(({ line, row, field, value, reason }) => {
      return { file, line, field: `${row.table} ${row.id} ${field}`, value, reason };
    }),
  ];
  if (refusals.length > 0) return refuse(refusals.map(describeProblem), shown);
  return write(root, shown, [...correctedTable(tables, rows), ...extendedTables(tables, rows)]);
}

/** data/corrections/corrections.csv with the changes of rows that exist. */
function correctedTable(tables: Tables, rows: readonly ChangedRow[]): readonly NewFile[] {
  const changes = rows.flatMap(({ before, changes }) => (before === undefined ? [] : changes));
  if (changes.length === 0) return [];
  const known: readonly CorrectionRow[] = tables.corrections.lines.map(({ row }) => row);
  return [{ file: tables.corrections.file, text: writeRows(CORRECTION_COLUMNS, mergeChanges(known, changes)) }];
}

/** The tables of places with new rows. */
function extendedTables(tables: Tables, rows: readonly ChangedRow[]): readonly NewFile[] {
  return placeTables(tables).flatMap(({ file, lines }) => {
    const added = rows.filter(({ table, before }) => before === undefined && table === tableName(file));
    if (added.length === 0) return [];
    return [
      { file, text: writeRows(PLACE_COLUMNS, [...lines.map(({ row }) => row), ...added.map(({ after }) => after)]) },
    ];
  });
}

function write(root: string, shown: readonly string[], files: readonly NewFile[]): ApplyOutcome {
  const names = files.map(({ file }) => file).join(", ");
  const lines = [...shown, `${shown.length} modification(s).`];
  writeAllAtomically(files.map(({ file, text }) => ({ path: join(root, file), text })));
  return {
    isDone: true,
    lines: [...lines, `Écrit : ${names}.`, "Relisez ce qui change (git diff data), puis : npm run data."],
  };
}

function refuse(refusals: readonly string[], shown: readonly string[] = []): ApplyOutcome {
  const before = shown.length === 0 ? [] : [...shown, ""];
  return { isDone: false, lines: [...before, ...refusals, "", `${refusals.length} refus : rien n'a été écrit.`] };
}

/** A line for each change: the table, the row and its name, the column, the old and the new value, and why. */
function describeRow({ table, before, after, changes }: ChangedRow, { fields }: TableSchema): readonly string[] {
  const name = (before ?? after).name;
  const titleOf = (column: string) => fields.find((field) => field.name === column)?.title ?? column;
  return changes.map((change) => {
    const { id, field, from, to, reason, source, date } = change;
    const why = [reason, source, date]
      .filter((text) => text !== "")
      .map(displayValue)
      .join(" ; ");
    const what = `${titleOf(field)} (${field}) : « ${displayValue(from)} » → « ${displayValue(to)} »`;
    return `${table} ${id} ${displayValue(name)}${before === undefined ? ", nouveau lieu" : ""}, ${what} (${why})`;
  });
}

export const USAGE = `npm run data:apply -- FICHIER
  FICHIER    un fichier de corrections de « Données »`;

/** The file that the command line names, or its fault in French. */
export function readOptions([file, ...others]: readonly string[]): { readonly file: string } | string {
  if (file === undefined || file.startsWith("-")) return "Quel fichier appliquer ?";
  return others.length > 0 ? "Un fichier à la fois." : { file };
}

/** The corrected rows of the tables of places, and what `npm run data` checks them against. */
export function readPlaceTables(root: string, tables: Tables, official: OfficialCodes): PlaceTables {
  const rows = new Map(
    correctPlaceTables(tables).map(
      ({ file, lines }) => [tableName(file), new Map(lines.map(({ row }) => [row.id, row as PlaceRow]))] as const,
    ),
  );
  const { townHalls } = joinNeighbouringTownHalls(tables.communesVoisines, official);
  return {
    rowsOf: (table) => rows.get(table) ?? new Map(),
    schema: readSchema(root, "points"),
    groundOf: placeGrounds({
      communes: joinCommunes(tables.communes, official).communes,
      neighbouring: listNeighbouringCommunes(official, townHalls),
      departements: readDepartementOutlines(root),
      sources: tables.sources,
      official,
    }),
  };
}
