import type { Problem } from "../../src/data/csv/problem.ts";
import type { Row } from "../../src/data/csv/table-line.ts";
import { CATEGORIES, type Category } from "../../src/domain/place.ts";
import type { Need, NeedNote } from "../../src/domain/search/need.ts";
import { toNeedKey } from "../../src/domain/search/need-key.ts";
import type { Theme } from "../../src/domain/themes.ts";
import type { Tables } from "./read-tables.ts";
import type { ColumnOf } from "./table-columns.ts";

type NeedRow = Row<ColumnOf<"needs">>;

/**
 * The needs of data/needs.csv, rows of the same meaning joined, in the order of the table. An operator is at the categories whose bundle
 * names it. An invalid row is a problem and is left out.
 */
export function joinNeeds({ needs, bouquets }: Pick<Tables, "needs" | "bouquets">): {
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const joined = new Map<string, Need>();
  const firstOf = new Map<string, { readonly line: number; readonly meaning: string }>();
  for (const { line, row } of needs.lines) {
    const meaning = [row.theme, row.operator, row.category, row.note].join("|");
    const key = toNeedKey(row.word).join(" ");
    const first = firstOf.get(key) ?? { line, meaning };
    firstOf.set(key, first);
    const categories = categoriesOf(row, bouquets);
    const fault = faultOf(row, key, categories) ?? contradiction(row, meaning, first);
    if (fault !== undefined) {
      problems.push({ file: needs.file, line, ...fault });
      continue;
    }
    const before = joined.get(meaning);
    const word = { text: row.word, language: row.language };
    const { operator } = row;
    const theme = row.theme === "" ? undefined : (row.theme as Theme);
    const note = row.note === "" ? undefined : (row.note as NeedNote);
    joined.set(meaning, { theme, operator, categories, note, words: [...(before?.words ?? []), word] });
  }
  return { needs: [...joined.values()], problems };
}

type Fault = Pick<Problem, "field" | "value" | "reason">;

function faultOf(row: NeedRow, key: string, categories: readonly Category[]): Fault | undefined {
  if (key === "")
    return { field: "word", value: row.word, reason: "ni lettre ni chiffre que la recherche puisse comparer" };
  if (row.theme === "" && row.operator === "" && row.category === "") {
    return { field: "theme", value: "", reason: "donnez un thème, un opérateur ou un type de lieu" };
  }
  if (row.operator !== "" && categories.length === 0) {
    const where = row.theme === "" ? "" : ` pour le thème ${row.theme}`;
    return {
      field: "operator",
      value: row.operator,
      reason: `aucun opérateur de ce nom dans data/bouquets.csv${where}`,
    };
  }
  return undefined;
}

/** A word has one meaning, in all languages. */
function contradiction(
  row: NeedRow,
  meaning: string,
  first: { readonly line: number; readonly meaning: string },
): Fault | undefined {
  if (meaning === first.meaning) return undefined;
  return { field: "word", value: row.word, reason: `veut déjà dire autre chose à la ligne ${first.line}` };
}

function categoriesOf({ theme, operator, category }: NeedRow, bouquets: Tables["bouquets"]): readonly Category[] {
  if (category !== "") return [category as Category];
  if (operator === "") return [];
  const offering = bouquets.lines.filter(
    ({ row }) => (theme === "" || row.theme === theme) && operatorsIn(row.operators).includes(operator),
  );
  return CATEGORIES.filter((one) => offering.some(({ row }) => row.category === one));
}

/** "CNAF (aides au logement), France Rénov'": the brackets hold a remark. */
function operatorsIn(cell: string): readonly string[] {
  return cell.split(",").map((name) => name.replace(/\(.*\)/, "").trim());
}
