import type { ColumnMapping, IntakeField } from "../domain/intake/column-mapping.ts";
import type { SourceTable } from "../domain/intake/source-table.ts";
import { mostAreCoordinates, mostLookLike, shareOf, TELLING_FIELDS } from "./cell-kinds.ts";
import { columnKey } from "./column-key.ts";
import { fieldOfName } from "./column-names.ts";
import { readCategory, readKind } from "./vocabulary.ts";

/** So many rows, spread over the table, say what its columns hold. */
const SAMPLE_ROWS = 300;
/** Of a content that no name announces. */
const UNNAMED_RANK = 1000;

interface Guess {
  readonly column: number;
  readonly field: IntakeField;
  readonly rank: number;
}

/**
 * What each column of a table is, by its name and, where that says nothing or promises what the cells do not hold, by its cells.
 * Two columns with an equal claim to a field are both left open: it is for a person to say.
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
  // "Horaires (lundi)" is told by what stands in brackets, "Latitude (N)" and "Téléphone [accueil]" without it.
  const named = fieldOfName(columnKey(name)) ?? fieldOfName(columnKey(name.replace(/[([].*$/, "")));
  if (named !== undefined) {
    const field = heldByContent(named.field, cells);
    if (field !== undefined) return [{ column, field, rank: named.rank }];
  }
  const alike = TELLING_FIELDS.filter((field) => mostLookLike(field, cells));
  const [only] = alike;
  return only === undefined || alike.length > 1 ? [] : [{ column, field: only, rank: UNNAMED_RANK }];
}

/** The field that a name promises, or the one that its cells rather are; undefined when they are neither. */
function heldByContent(field: IntakeField, cells: readonly string[]): IntakeField | undefined {
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

/** One coordinate alone says nothing of a place, nor do two beside a cell with both. */
function withoutHalfPositions(guesses: readonly Guess[]): readonly Guess[] {
  const has = (field: IntakeField) => guesses.some((guess) => guess.field === field);
  const isPair = has("latitude") && has("longitude");
  return guesses.filter(({ field }) => {
    if (field === "position") return !isPair;
    return isPair || (field !== "latitude" && field !== "longitude");
  });
}

function isFirst(guess: Guess, guesses: readonly Guess[]): boolean {
  return guesses.every((other) => other === guess || other.field !== guess.field || other.rank > guess.rank);
}
