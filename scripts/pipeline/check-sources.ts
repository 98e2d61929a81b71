import type { Problem } from "../../src/data/csv/problem.ts";
import type { Tables } from "./read-tables.ts";

/** The tables of places, whose corrected rows check-place-rows.ts checks, and the corrections, whose source says how something is known. */
const CHECKED_ELSEWHERE: readonly (keyof Tables)[] = [
  "corrections",
  "franceServices",
  "espacesSaisonniers",
  "lieuxMultiservices",
  "franceServicesVoisins",
];

/** Lists sources of table rows that data/sources.csv does not have. */
export function checkSources(tables: Tables): readonly Problem[] {
  const known = new Set(tables.sources.lines.map(({ row }) => row.id));
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => !CHECKED_ELSEWHERE.includes(name));
  return names.flatMap((name) => {
    const { file, lines } = tables[name];
    return lines.flatMap(({ line, row }) =>
      ("source" in row ? row.source.split(";") : [])
        // The schema reports an empty cell.
        .filter((source) => source !== "" && !known.has(source))
        .map((value) => ({ file, line, field: "source", value, reason: "absente de data/sources.csv" })),
    );
  });
}
