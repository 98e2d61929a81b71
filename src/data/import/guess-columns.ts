import type { ColumnMapping, ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { mostAreCoordinates, mostLookLike, shareOf, TELLING_FIELDS } from "./cell-kinds.ts";
import { columnKey } from "./column-key.ts";
import { fieldOfName, type NamedField } from "./column-names.ts";
import { dayOfHalves } from "./join-half-days.ts";
import { readCategory, readKind } from "./vocabulary.ts";

/** Number of sampled rows, spread over the table. */
const SAMPLE_ROWS = 300;
/** Rank of a field guessed from cells, below all names. */
const UNNAMED_RANK = 1000;

interface Guess {
  readonly column: number;
  readonly field: ImportField;
  readonly rank: number;
}

/**
 * Guesses the field of each column: by its name, or by its cells when the name is unknown or does not match them. When two columns have an
 * equal claim to a field, both stay open for the person to choose.
 */
export function guessColumns({ columns, rows }: SourceTable): ColumnMapping {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE_ROWS));
  const sample = rows.filter((_, index) => index % step === 0);
  const guesses = columns.flatMap((name, column) => {
    const cells = sample.map(({ cells: all }) => all[column] ?? "");
    return guessColumn(column, name, cells);
  });
  const pairs = withoutHalfPositions(guesses);
  return columns.map((_, column) => pairs.find((guess) => guess.column === column && isFirst(guess, pairs))?.field);
}

function guessColumn(column: number, name: string, cells: readonly string[]): readonly Guess[] {
  const named = fieldOfColumn(name);
  if (named !== undefined) {
    const field = heldByContent(named.field, cells);
    if (field !== undefined) return [{ column, field, rank: named.rank }];
  }
  const alike = TELLING_FIELDS.filter((field) => mostLookLike(field, cells));
  const [only] = alike;
  return only === undefined || alike.length > 1 ? [] : [{ column, field: only, rank: UNNAMED_RANK }];
}

/** Rank of a name within a group of properties, below those of the place itself. */
const GROUPED_RANK = 500;

/**
 * In "Horaires (lundi)" the bracket matters; "Latitude (N)" and "Téléphone [accueil]" are read without it, "commune.nom" as "nom commune",
 * "adresse.rue" by its last part, and the halves of a day as the day.
 */
function fieldOfColumn(name: string): NamedField | undefined {
  const named = fieldOfName(columnKey(name)) ?? fieldOfName(columnKey(name.replace(/[([].*$/, "")));
  if (named !== undefined) return named;
  const day = dayOfHalves(name);
  if (day !== undefined) return fieldOfName(day);
  const [, group = "", last = ""] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const grouped = fieldOfName(columnKey(`${last} ${group}`)) ?? fieldOfName(columnKey(last));
  return grouped && { ...grouped, rank: grouped.rank + GROUPED_RANK };
}

/** The named field when the cells match it, else the field that they match; undefined without a match. */
function heldByContent(field: ImportField, cells: readonly string[]): ImportField | undefined {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return field;
  switch (field) {
    case "latitude":
    case "longitude":
      return mostAreCoordinates(filled) ? field : undefined;
    case "position":
    case "website":
      return mostLookLike(field, filled) ? field : undefined;
    case "category":
      return shareOf(filled, (cell) => readCategory(cell) !== undefined) >= 0.5 ? field : "nature";
    case "nature":
      return shareOf(filled, (cell) => readKind(cell) !== undefined) >= 0.8 ? "kind" : field;
    case "commune":
      return shareOf(filled, (cell) => /^\d[\dAB]\d{3}$/.test(cell)) >= 0.8 ? "code_commune" : field;
    default:
      return field;
  }
}

/** Drops a single coordinate, which gives no position, and both when another column has a pair. */
function withoutHalfPositions(guesses: readonly Guess[]): readonly Guess[] {
  const has = (field: ImportField) => guesses.some((guess) => guess.field === field);
  const isPair = has("latitude") && has("longitude");
  return guesses.filter(({ field }) => {
    if (field === "position") return !isPair;
    return isPair || (field !== "latitude" && field !== "longitude");
  });
}

function isFirst(guess: Guess, guesses: readonly Guess[]): boolean {
  return guesses.every((other) => other === guess || other.field !== guess.field || other.rank > guess.rank);
}
