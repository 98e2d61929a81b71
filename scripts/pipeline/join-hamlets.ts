import type { Problem } from "../../src/data/csv/problem.ts";
import { compareText } from "../../src/domain/compare-text.ts";
import type { Hamlet } from "../../src/domain/hamlet.ts";
import { plainText } from "../../src/domain/plain-text.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { Tables } from "./read-tables.ts";

/** Farms and lone houses, which are most often known by no name. */
const LEFT_OUT = "isolated_dwelling";

/**
 * The villages, hamlets and quarters of data/ground/lieux-dits.csv, by commune and name. Those that bear the name of their commune are left out,
 * as the search finds that, and so is a name that a commune has twice. An unknown commune is a problem.
 */
export function joinHamlets(
  { lieuxDits }: Pick<Tables, "lieuxDits">,
  communes: readonly Commune[],
): { readonly hamlets: readonly Hamlet[]; readonly problems: readonly Problem[] } {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const hamlets = new Map<string, Hamlet>();
  const problems: Problem[] = [];
  for (const { line, row } of lieuxDits.lines) {
    const commune = byCode.get(row.code_commune);
    if (commune === undefined) {
      const reason = "code inconnu ou hors des sept départements";
      problems.push({ file: lieuxDits.file, line, field: "code_commune", value: row.code_commune, reason });
      continue;
    }
    const key = `${commune.code} ${plainText(row.name)}`;
    if (row.class === LEFT_OUT || plainText(row.name) === plainText(commune.name) || hamlets.has(key)) continue;
    const position = [Number(row.longitude), Number(row.latitude)] as const;
    hamlets.set(key, { name: row.name, codeCommune: commune.code, position });
  }
  const inOrder = [...hamlets].sort(([a], [b]) => compareText(a, b)).map(([, hamlet]) => hamlet);
  return { hamlets: inOrder, problems };
}
