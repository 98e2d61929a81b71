/** Types of cells of Table Schema that data/schema uses. */
export type CellType = "string" | "number" | "integer" | "date";

/** The part of Table Schema (https://datapackage.org/standard/table-schema/) that data/schema uses. */
export interface TableSchema {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: string | readonly string[];
}

export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: CellType;
  /** Beyond Table Schema: values that the types of places (src/domain/category.ts) give. */
  readonly vocabulary?: "category" | "place-table" | "place-id";
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** One row of a table: every cell is text; the type allows only the columns of the table. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export interface TableLine<Column extends string> {
  readonly line: number;
  readonly row: Row<Column>;
}

/** An invalid cell, described in French for the maintainers of the table. */
export interface Problem {
  readonly file: string;
  /** Line of the file as in a text editor; 1 is the header. */
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** Number of lines named for a repeated reason. */
const LINES_NAMED = 10;

/** In UTF-16 units: a longer value is cut. */
const LONGEST_VALUE = 200;

/** One line for a terminal: file:line field « value » : reason, or file:line : reason for one of a whole line or file. */
export function describeProblem({ file, line, field, value, reason }: Problem): string {
  if (field === "" && value === "") return `${file}:${line} : ${reason}`;
  return `${file}:${line} ${field} « ${displayValue(value)} » : ${reason}`;
}

/** A value for a terminal: a damaged cell may contain a megabyte, or characters that command it. */
export function displayValue(value: string): string {
  const start = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return start.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (/\s/.test(character) ? " " : "\uFFFD"));
}

/** One line for each reason in each column of a file, in order of first occurrence; a repeated reason has its count and first lines. */
export function describeProblems(problems: readonly Problem[]): readonly string[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.field, problem.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].map((group) => `${describeProblem(group[0])}${describeRepeats(group)}`);
}

function describeRepeats(group: readonly Problem[]): string {
  if (group.length === 1) return "";
  const lines = [...new Set(group.map(({ line }) => line))];
  const named = `${lines.slice(0, LINES_NAMED).join(", ")}${lines.length > LINES_NAMED ? "…" : ""}`;
  return ` (${group.length} fois, ${lines.length === 1 ? "ligne" : "lignes"} ${named})`;
}
