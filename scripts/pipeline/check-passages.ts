import type { Problem } from "../../src/data/csv/problem.ts";
import type { Tables } from "./read-tables.ts";

/** Lists names that both tables of passages have: a passage is known by its name. */
export function checkPassages({ cols, portes }: Pick<Tables, "cols" | "portes">): readonly Problem[] {
  const passes = new Map(cols.lines.map(({ line, row }) => [row.name, line]));
  return portes.lines.flatMap(({ line, row: { name } }) => {
    const twin = passes.get(name);
    if (twin === undefined) return [];
    return [{ file: portes.file, line, field: "name", value: name, reason: `déjà dans ${cols.file}:${twin}` }];
  });
}
