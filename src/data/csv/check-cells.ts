import { CATEGORIES, CATEGORY_FACTS } from "../../domain/category.ts";
import { PLACE_TABLES } from "../../domain/corrections/correction.ts";
import type { CellType, Problem, TableField, TableLine, TableSchema } from "./table-schema.ts";

/** Lists every cell that violates its field's type or constraints, and every repeated value of a unique field. */
export function checkCells<Column extends string>(
  file: string,
  lines: readonly TableLine<Column>[],
  schema: TableSchema,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of schema.fields) {
    const column = field.name as Column;
    const findFault = cellChecker(field);
    for (const { line, row } of lines) {
      const value = row[column];
      const reason = findFault(value);
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

/** In UTF-16 units. The longest text of data/ has 1,977: a longer cell is a damaged table, such as one with an unclosed quote. */
const MOST_CELL_LENGTH = 5000;

/** Control characters other than tab and line break, and those that reverse the order of what is displayed (UAX #9). */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u;

const LETTER_LOST =
  "le signe \uFFFD tient lieu d'une lettre qu'un autre programme a perdue : récrivez le mot, ou reprenez la table d'avant";
const ZERO_LOST =
  "le zéro du début manque : le tableur a pris ce code pour un nombre ; rouvrez la table d'avant en donnant à toutes les colonnes le type Texte (docs/guide-des-donnees.md)";

/** Why a cell is refused, in French, for the maintainers of the tables: what is wrong and what to do. */
type CellChecker = (value: string) => string | undefined;

const TYPE_PATTERNS: Readonly<Record<CellType, RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Prepares the check of the cells of one column: its type and constraints, and what no person types. */
export function cellChecker(field: TableField): CellChecker {
  const required = field.constraints?.required === true;
  const refuseFilled = filledCellChecker(field);
  return (value) => {
    if (value === "") return required ? "valeur obligatoire" : undefined;
    return refuseFilled(value);
  };
}

const VOCABULARIES: Readonly<Record<NonNullable<TableField["vocabulary"]>, TableField["constraints"]>> = {
  category: { enum: CATEGORIES },
  "place-table": { enum: PLACE_TABLES },
  "place-id": {
    pattern: `(${CATEGORIES.map((category) => CATEGORY_FACTS[category].idPrefix).join("|")})-[a-z0-9]+(-[a-z0-9]+)*`,
  },
};

function filledCellChecker({ type, description, constraints, vocabulary }: TableField): CellChecker {
  const own = vocabulary === undefined ? constraints : { ...constraints, ...VOCABULARIES[vocabulary] };
  const { enum: allowed, pattern: source, ...range } = own ?? {};
  const pattern = source === undefined ? undefined : new RegExp(`^(?:${source})$`, "u");
  return (value) => {
    const damage = findDamage(value);
    if (damage !== undefined) return damage;
    if (!TYPE_PATTERNS[type].test(value)) return TYPE_REASONS[type];
    if (allowed?.includes(value) === false) return `valeurs permises : ${allowed.join(", ")}`;
    if (pattern?.test(value) === false) {
      const isZeroLost = /^\d+$/.test(value) && pattern.test(`0${value}`);
      return isZeroLost ? ZERO_LOST : `forme attendue : ${description}`;
    }
    return outOfRange(Number(value), range);
  };
}

/** The fault in the length or characters of a cell; undefined without one. */
function findDamage(value: string): string | undefined {
  if (value.length > MOST_CELL_LENGTH) return `texte trop long : ${MOST_CELL_LENGTH} signes au plus`;
  // It stands for bytes that could not be decoded.
  if (value.includes("\uFFFD")) return LETTER_LOST;
  const invisible = INVISIBLE.exec(value)?.[0];
  if (invisible !== undefined) {
    const code = (invisible.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `signe invisible U+${code.padStart(4, "0")} : récrivez la cellule sans lui`;
  }
  return value === value.trim() ? undefined : "espace au début ou à la fin";
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

const TYPE_REASONS: Readonly<Record<CellType, string>> = {
  string: "texte attendu",
  number: "nombre attendu, avec un point décimal",
  integer: "nombre entier attendu",
  date: "date attendue, sous la forme 2026-01-31",
};
