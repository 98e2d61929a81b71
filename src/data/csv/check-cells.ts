import type { CellFault, CellType } from "../../domain/corrections/refusal.ts";
import type { Problem, TableField, TableLine, TableSchema } from "./table-schema.ts";

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
      const fault = findFault(value);
      if (fault !== undefined)
        problems.push({ file, line, field: field.name, value, reason: describeCellFault(fault) });
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

type CellChecker = (value: string) => CellFault | undefined;

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
    if (value === "") return required ? { kind: "required" } : undefined;
    return refuseFilled(value);
  };
}

function filledCellChecker({ type, description, constraints }: TableField): CellChecker {
  const { enum: allowed, pattern: source, ...range } = constraints ?? {};
  const pattern = source === undefined ? undefined : new RegExp(`^(?:${source})$`, "u");
  return (value) => {
    const damage = findDamage(value);
    if (damage !== undefined) return damage;
    if (!TYPE_PATTERNS[type].test(value)) return { kind: "type", type };
    if (allowed?.includes(value) === false) return { kind: "enum", allowed };
    if (pattern?.test(value) === false) {
      const isZeroLost = /^\d+$/.test(value) && pattern.test(`0${value}`);
      return isZeroLost ? { kind: "zero-lost" } : { kind: "pattern", form: description };
    }
    return outOfRange(Number(value), range);
  };
}

/** What no person types. */
function findDamage(value: string): CellFault | undefined {
  if (value.length > MOST_CELL_LENGTH) return { kind: "too-long", most: MOST_CELL_LENGTH };
  // It stands for bytes that could not be decoded.
  if (value.includes("\uFFFD")) return { kind: "letter-lost" };
  const invisible = INVISIBLE.exec(value)?.[0];
  if (invisible !== undefined) {
    const code = (invisible.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return { kind: "invisible", name: `U+${code.padStart(4, "0")}` };
  }
  return value === value.trim() ? undefined : { kind: "spaces" };
}

function outOfRange(
  value: number,
  { minimum, maximum }: { minimum?: number; maximum?: number },
): CellFault | undefined {
  if (minimum !== undefined && value < minimum) return { kind: "minimum", minimum };
  if (maximum !== undefined && value > maximum) return { kind: "maximum", maximum };
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

/** A fault of a cell in French, for the maintainers of the tables: what is wrong and what to do. */
export function describeCellFault(fault: CellFault): string {
  switch (fault.kind) {
    case "required":
      return "valeur obligatoire";
    case "too-long":
      return `texte trop long : ${fault.most} signes au plus`;
    case "letter-lost":
      return "le signe \uFFFD tient lieu d'une lettre qu'un autre programme a perdue : récrivez le mot, ou reprenez la table d'avant";
    case "invisible":
      return `signe invisible ${fault.name} : récrivez la cellule sans lui`;
    case "spaces":
      return "espace au début ou à la fin";
    case "type":
      return TYPE_REASONS[fault.type];
    case "enum":
      return `valeurs permises : ${fault.allowed.join(", ")}`;
    case "zero-lost":
      return "le zéro du début manque : le tableur a pris ce code pour un nombre ; rouvrez la table d'avant en donnant à toutes les colonnes le type Texte (docs/guide-des-donnees.md)";
    case "pattern":
      return `forme attendue : ${fault.form}`;
    case "minimum":
      return `au moins ${fault.minimum}`;
    case "maximum":
      return `au plus ${fault.maximum}`;
  }
}
