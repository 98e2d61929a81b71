import type { Problem } from "./problem.ts";
import type { TableLine } from "./table-line.ts";
import type { TableField, TableSchema } from "./table-schema.ts";

/** Lists every cell that violates its field's type or constraints, and every repeated value of a unique field. */
export function checkCells<Column extends string>(
  file: string,
  lines: readonly TableLine<Column>[],
  schema: TableSchema,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of schema.fields) {
    const column = field.name as Column;
    const refuse = cellChecker(field);
    for (const { line, row } of lines) {
      const value = row[column];
      const reason = refuse(value);
      if (reason !== undefined) problems.push({ file, line, field: field.name, value, reason });
    }
    if (field.constraints?.unique === true) problems.push(...findRepeats(file, lines, [column]));
  }
  const key = [schema.primaryKey ?? []].flat() as Column[];
  const isTold =
    key.length === 1 && schema.fields.some(({ name, constraints }) => name === key[0] && constraints?.unique);
  if (key.length > 0 && !isTold) problems.push(...findRepeats(file, lines, key));
  return problems;
}

/** U+FFFD stands for bytes that could not be decoded; no person types it. */
const LETTER_LOST =
  "le signe \uFFFD tient lieu d'une lettre qu'un autre programme a perdue : récrivez le mot, ou reprenez la table d'avant";

/** Spreadsheets read codes as numbers and drop leading zeros. */
const ZERO_LOST =
  "le zéro du début manque : le tableur a pris ce code pour un nombre ; rouvrez la table d'avant en donnant à toutes les colonnes le type Texte (docs/guide-des-donnees.md)";

/** In UTF-16 units. The longest text of data/ has 1,977: a longer cell is a damaged table, such as one with an unclosed quote. */
const MOST_CELL_LENGTH = 5000;
const TOO_LONG = `texte trop long : ${MOST_CELL_LENGTH} signes au plus`;

/** Control characters other than tab and line break, and those that reverse the order of what is displayed (UAX #9). */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u;

type CellChecker = (value: string) => string | undefined;

const TYPE_PATTERNS: Readonly<Record<TableField["type"], RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

const TYPE_REASONS: Readonly<Record<TableField["type"], string>> = {
  string: "texte attendu",
  number: "nombre attendu, avec un point décimal",
  integer: "nombre entier attendu",
  date: "date attendue, sous la forme 2026-01-31",
};

function cellChecker(field: TableField): CellChecker {
  const required = field.constraints?.required === true;
  const refuseFilled = filledCellChecker(field);
  return (value) => {
    if (value === "") return required ? "valeur obligatoire" : undefined;
    return refuseFilled(value);
  };
}

function filledCellChecker(field: TableField): CellChecker {
  const { enum: allowed, pattern: source, ...range } = field.constraints ?? {};
  const pattern = source === undefined ? undefined : new RegExp(`^(?:${source})$`, "u");
  return (value) => {
    const damage = findDamage(value);
    if (damage !== undefined) return damage;
    if (!TYPE_PATTERNS[field.type].test(value)) return TYPE_REASONS[field.type];
    if (allowed?.includes(value) === false) return `valeurs permises : ${allowed.join(", ")}`;
    if (pattern?.test(value) === false) return refusePattern(value, pattern, field);
    return outOfRange(Number(value), range);
  };
}

/** What no person types. */
function findDamage(value: string): string | undefined {
  if (value.length > MOST_CELL_LENGTH) return TOO_LONG;
  if (value.includes("\uFFFD")) return LETTER_LOST;
  const invisible = INVISIBLE.exec(value)?.[0];
  if (invisible !== undefined) return `signe invisible ${nameOf(invisible)} : récrivez la cellule sans lui`;
  return value === value.trim() ? undefined : "espace au début ou à la fin";
}

/** "U+202E" */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function refusePattern(value: string, pattern: RegExp, { description }: TableField): string {
  return /^\d+$/.test(value) && pattern.test(`0${value}`) ? ZERO_LOST : `forme attendue : ${description}`;
}

function outOfRange(value: number, { minimum, maximum }: { minimum?: number; maximum?: number }): string | undefined {
  if (minimum !== undefined && value < minimum) return `au moins ${minimum}`;
  if (maximum !== undefined && value > maximum) return `au plus ${maximum}`;
  return undefined;
}

function findRepeats<Column extends string>(
  file: string,
  lines: readonly TableLine<Column>[],
  columns: readonly Column[],
): readonly Problem[] {
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, row } of lines) {
    const value = columns.map((column) => row[column]).join(" + ");
    const first = firstLines.get(value);
    if (first === undefined) firstLines.set(value, line);
    else problems.push({ file, line, field: columns.join(" + "), value, reason: `déjà à la ligne ${first}` });
  }
  return problems;
}
