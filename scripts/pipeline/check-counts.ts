import type { Problem } from "../../src/data/csv/problem.ts";
import type { Manifest } from "../../src/data/public-data/manifest.ts";

/** A greater share of lost rows suggests a damaged table. */
const LARGEST_LOSS = 0.1;

/** Lists tables, and the places as a whole, with more than a tenth fewer rows than in the last built manifest. */
export function checkCounts(
  now: Pick<Manifest, "rows" | "places">,
  before: Pick<Manifest, "rows" | "places"> | undefined,
): readonly Problem[] {
  if (before === undefined) return [];
  const counts = [...Object.entries(before.rows), ["places", before.places] as const];
  return counts.flatMap(([name, previous]) => {
    const current = name === "places" ? now.places : (now.rows[name] ?? 0);
    if (current >= previous * (1 - LARGEST_LOSS)) return [];
    const reason = `${previous} au dernier manifeste : plus d'un dixième a disparu`;
    return [{ file: "public/data/manifest.json", line: 1, field: name, value: String(current), reason }];
  });
}
