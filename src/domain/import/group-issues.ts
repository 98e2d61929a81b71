import type { Issue } from "./issue.ts";

/** Issues that have one cause: the same reason and effect for the same value of the same column. */
export interface IssueCause extends Issue {
  /** All its lines in ascending order; `line` is the first. */
  readonly lines: readonly number[];
}

/** Joins the issues of one cause, in the order of their first lines. */
export function joinCauses(issues: readonly Issue[]): readonly IssueCause[] {
  const causes = new Map<string, { readonly issue: Issue; readonly lines: Set<number> }>();
  for (const issue of issues) {
    const { column, field = "", value, effect, reason, suggestion } = issue;
    const key = JSON.stringify([column, field, value, effect, reason, suggestion]);
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { issue, lines: new Set([issue.line]) });
    else cause.lines.add(issue.line);
  }
  return [...causes.values()].map(({ issue, lines }) => {
    const sorted = [...lines].sort((a, b) => a - b);
    return { ...issue, line: sorted[0] ?? issue.line, lines: sorted };
  });
}

/** "2–4, 9": lines in ascending order, neighbours joined; at most so many parts, then "…". */
export function writeLines(lines: readonly number[], mostParts: number): string {
  const parts: [first: number, last: number][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part !== undefined && part[1] === line - 1) part[1] = line;
    else parts.push([line, line]);
  }
  const written = parts.slice(0, mostParts).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return [...written, ...(parts.length > mostParts ? ["…"] : [])].join(", ");
}
