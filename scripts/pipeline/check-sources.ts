import type { Problem } from "../../src/tables/problem.ts";
import type { Tables } from "./read-tables.ts";

/** The tables of places, whose corrected rows check-points.ts looks at. */
const CHECKED_ELSEWHERE: readonly (keyof Tables)[] = [
  "franceServices",
  "espacesSaisonniers",
  "lieuxMultiservices",
  "franceServicesVoisins",
];

/** Sources that a row of any table names and that data/sources.csv does not have. */
export function checkSources(tables: Tables): readonly Problem[] {
  const known = new Set(tables.sources.lines.map(({ row }) => row.id));
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => !CHECKED_ELSEWHERE.includes(name));
  return names.flatMap((name) => {
    const { file, lines } = tables[name];
    return lines.flatMap(({ line, row }) =>
      ("source" in row ? row.source.split(";") : [])
        // An empty cell is a breach of the schema.
        .filter((source) => source !== "" && !known.has(source))
        .map((value) => ({ file, line, field: "source", value, reason: "absente de data/sources.csv" })),
    );
  });
}
