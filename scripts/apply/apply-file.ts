import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCellFault } from "../../src/data/csv/check-cells.ts";
import { type ReadCorrectionFile, readCorrectionFile } from "../../src/data/csv/corrections/correction-file.ts";
import {
  type ChangedRow,
  describeRefusal,
  type PlaceTables,
  refuseDoubts,
  settleChanges,
} from "../../src/data/csv/corrections/settle-changes.ts";
import {
  describeProblem,
  describeProblems,
  displayValue,
  type Problem,
  type TableSchema,
} from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  DOUBT_COLUMNS,
  type DoubtRow,
  isBeginning,
  mergeChanges,
  PLACE_TABLES,
  type PlaceTable,
} from "../../src/domain/corrections/correction.ts";
import type { GroundCommune, PlaceGround } from "../../src/domain/corrections/find-place-faults.ts";
import type { FileFault, Refused } from "../../src/domain/corrections/refusal.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../../src/domain/place-columns.ts";
import { readDepartementOutlines } from "../outlines/topology.ts";
import { applyCorrections, tableName } from "../pipeline/apply-corrections.ts";
import { joinCommunes, joinNeighbouringSeats, listNeighbouringCommunes } from "../pipeline/join-communes.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { placeTables } from "../pipeline/read-place-rows.ts";
import { readTables, type Tables } from "../pipeline/table-columns.ts";
import { parseOptions } from "../program.ts";
import { decodeText, readSchema, writeAllAtomically } from "../read-text.ts";

export interface ApplyRequest {
  /** Root of the project. */
  readonly root: string;
  /** Path of the file, absolute or below the present folder. */
  readonly file: string;
  readonly official: OfficialCodes;
  readonly isDryRun: boolean;
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
 * Applies a correction file, or a report of « Signaler une erreur », to data/: changes of rows to corrections.csv, new places to their
 * table, notes to doubts.csv. All of it or nothing: with one refusal nothing is written, and every refusal is listed.
 */
export function applyFile(request: ApplyRequest): ApplyOutcome {
  const { root, file, official } = request;
  const { tables, problems } = readTables(root);
  if (problems.length > 0) {
    return refuse([
      ...describeProblems(problems),
      "Les tables ont déjà des problèmes : corrigez-les d'abord (npm run data).",
    ]);
  }
  const text = readGiven(file);
  if (typeof text !== "string") return refuse(text.faults);
  const schemas = { corrections: readSchema(root, "corrections"), doubts: readSchema(root, "doubts") };
  const read = readCorrectionFile(text, schemas);
  if (read.kind === "unread") return refuse(read.faults.map((fault) => describeFault(file, fault)));
  const places = readPlaceTables(root, tables, official);
  const told = read.faults.map((fault) => describeFault(file, fault));
  return read.kind === "corrections"
    ? applyCorrectionLines(request, read, { tables, places, told })
    : applyDoubtLines(request, read, { tables, places, told });
}

interface Before {
  readonly tables: Tables;
  readonly places: PlaceTables;
  /** What is wrong with lines of the file. */
  readonly told: readonly string[];
}

function applyCorrectionLines(
  request: ApplyRequest,
  { lines }: Extract<ReadCorrectionFile, { readonly kind: "corrections" }>,
  { tables, places, told }: Before,
): ApplyOutcome {
  const { rows, refused } = settleChanges(lines, places);
  const shown = rows.flatMap((row) => describeRow(row, places.schema));
  const refusals = [...told, ...refused.map((one) => describeRefused(request.file, one))];
  if (refusals.length > 0) return refuse(refusals, shown);
  return write(request, shown, [...correctedTable(tables, rows), ...extendedTables(tables, rows)]);
}

function applyDoubtLines(
  request: ApplyRequest,
  { lines }: Extract<ReadCorrectionFile, { readonly kind: "doubts" }>,
  { tables, places, told }: Before,
): ApplyOutcome {
  const known = tables.doubts.lines.map(({ row }) => row);
  const shown = lines.map(({ row }) => `${row.table} ${row.id}, ${row.field} : doute « ${displayValue(row.note)} »`);
  const refused = refuseDoubts(lines, known, places);
  const refusals = [...told, ...refused.map((one) => describeRefused(request.file, one))];
  if (refusals.length > 0) return refuse(refusals, shown);
  const text = writeRows(DOUBT_COLUMNS, [...known, ...lines.map(({ row }) => row)]);
  return write(request, shown, [{ file: tables.doubts.file, text }]);
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

function write({ root, isDryRun }: ApplyRequest, shown: readonly string[], files: readonly NewFile[]): ApplyOutcome {
  const names = files.map(({ file }) => file).join(", ");
  const lines = [...shown, `${shown.length} modification(s).`];
  if (isDryRun) return { isDone: true, lines: [...lines, `Essai : rien n'a été écrit ; changerait : ${names}.`] };
  try {
    writeAllAtomically(files.map(({ file, text }) => ({ path: join(root, file), text })));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      isDone: false,
      lines: [reason, "Les tables n'ont pas pu être écrites : celles d'avant sont toujours là, entières."],
    };
  }
  return {
    isDone: true,
    lines: [...lines, `Écrit : ${names}.`, "Relisez ce qui change (git diff data), puis : npm run data."],
  };
}

function refuse(refusals: readonly string[], shown: readonly string[] = []): ApplyOutcome {
  const before = shown.length === 0 ? [] : [...shown, ""];
  return { isDone: false, lines: [...before, ...refusals, "", `${refusals.length} refus : rien n'a été écrit.`] };
}

/** The text of the file, or why it cannot be read. */
function readGiven(file: string): string | { readonly faults: readonly string[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") return { faults: [`${file} : aucun fichier de ce nom ; vérifiez le chemin.`] };
    if (code === "EISDIR")
      return { faults: [`${file} est un dossier : donnez le fichier de corrections qu'il contient.`] };
    return { faults: [`${file} : fichier illisible (${code}) ; vérifiez ses droits d'accès.`] };
  }
  const { text, faults } = decodeText(bytes);
  if (faults.length === 0) return text;
  return { faults: describeProblems(faults.map((fault): Problem => ({ file, field: "", ...fault }))) };
}

const EXPECTED = `attendues : ${CORRECTION_COLUMNS.join(",")} (corrections), ou ${DOUBT_COLUMNS.join(",")} (doutes)`;

function describeFault(file: string, fault: FileFault): string {
  const problem = (line: number, field: string, value: string, reason: string) =>
    describeProblem({ file, line, field, value, reason });
  switch (fault.kind) {
    case "empty":
      return `${file} : aucune ligne ; téléchargez de nouveau le fichier de corrections.`;
    case "too-many":
      return `${file} : ${fault.count} lignes, ${fault.most} au plus : le fichier est sans doute abîmé ou collé plusieurs fois.`;
    case "header":
      return problem(1, "colonnes", fault.found, EXPECTED);
    case "cells":
      return problem(fault.line, "ligne", "", `${fault.expected} colonnes attendues, ${fault.found} trouvées`);
    case "cell":
      return problem(fault.line, fault.field, fault.value, describeCellFault(fault.fault));
  }
}

function describeRefused(
  file: string,
  { change, line, field, value, refusal }: Refused<CorrectionRow | DoubtRow>,
): string {
  const reason = describeRefusal(refusal);
  return describeProblem({ file, line, field: `${change.table} ${change.id} ${field}`, value, reason });
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
    const what = isBeginning(change)
      ? "nouveau lieu"
      : `${titleOf(field)} (${field}) : « ${displayValue(from)} » → « ${displayValue(to)} »`;
    return `${table} ${id} ${displayValue(name)}, ${what} (${why})`;
  });
}

export interface ApplyOptions {
  readonly file: string;
  readonly isDryRun: boolean;
}

export const USAGE = `npm run data:apply -- [--dry-run] FICHIER
  FICHIER    un fichier de corrections de « Données », ou un signalement (fichier, ou courriel enregistré en texte)
  --dry-run  montre ce qui changerait et n’écrit rien dans data/`;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[]): ApplyOptions | string {
  const files = given.filter((word) => !word.startsWith("-"));
  const values = parseOptions(
    given.filter((word) => word.startsWith("-")),
    { "dry-run": { type: "boolean" } },
  );
  if (typeof values === "string") return values;
  const [file, ...others] = files;
  if (file === undefined) return "Quel fichier appliquer ?";
  return others.length > 0 ? "Un fichier à la fois." : { file, isDryRun: values["dry-run"] === true };
}

/** The corrected rows of the tables of places, and what `npm run data` checks them against. */
export function readPlaceTables(root: string, tables: Tables, official: OfficialCodes): PlaceTables {
  const rows = new Map(
    placeTables(tables).map((table) => {
      const { lines } = applyCorrections<PlaceColumn>(table, "id", tables.corrections);
      return [tableName(table.file), new Map(lines.map(({ row }) => [row.id, row as PlaceRow]))] as const;
    }),
  );
  const { groundIn, groundAround } = readGrounds(root, tables, official);
  return {
    rowsOf: (table) => rows.get(table) ?? new Map(),
    schema: readSchema(root, "points"),
    groundOf: (table) => (table === OUTSIDE ? groundAround : groundIn),
  };
}

const OUTSIDE: PlaceTable = PLACE_TABLES[3];

function readGrounds(root: string, tables: Tables, official: OfficialCodes) {
  const outlines = readDepartementOutlines(root);
  const sources = new Set(tables.sources.lines.map(({ row }) => row.id));
  const { seats } = joinNeighbouringSeats(tables.communesVoisines, official);
  const groundOf = (
    communes: readonly (Omit<GroundCommune, "postcodes"> & { readonly code: string })[],
  ): PlaceGround => {
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    return {
      communeOf: (code) => {
        const current = official.current(code);
        const commune = byCode.get(current?.code ?? "");
        return commune && current && { ...commune, postcodes: current.postcodes };
      },
      outlineOf: (code) => outlines.get(code),
      sources,
    };
  };
  return {
    groundIn: groundOf(joinCommunes(tables.communes, official).communes),
    groundAround: groundOf(listNeighbouringCommunes(official, seats)),
  };
}
