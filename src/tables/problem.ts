/** What is wrong with one cell, in the words of the person who keeps the table (French). */
export interface Problem {
  readonly file: string;
  /** Line of the file as a text editor numbers it; 1 is the header. */
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** One line for a terminal: file:line field « value » : reason. */
export function describeProblem({ file, line, field, value, reason }: Problem): string {
  return `${file}:${line} ${field} « ${value} » : ${reason}`;
}
