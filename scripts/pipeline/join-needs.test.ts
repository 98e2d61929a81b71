import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { joinNeeds } from "./join-needs.ts";
import { type ColumnOf, readTables, TABLES } from "./table-columns.ts";

const bouquets = aTable(TABLES.bouquets, [
  { category: "france-services", theme: "famille", operators: "CNAF, MSA" },
  { category: "france-services", theme: "logement", operators: "CNAF (aides au logement)" },
  { category: "espace-saisonnier", theme: "logement" },
]);

function join(...rows: readonly Partial<Record<ColumnOf<"needs">, string>>[]) {
  return joinNeeds({ bouquets, needs: aTable(TABLES.needs, rows) });
}

function faultsOf(...rows: readonly Partial<Record<ColumnOf<"needs">, string>>[]): readonly string[] {
  return join(...rows).problems.map(describeProblem);
}

describe("joinNeeds", () => {
  it("joins words of the same meaning, with the categories that have the operator", () => {
    const caf = { theme: "famille", operator: "CNAF" };
    expect(join({ word: "CAF", language: "fr", ...caf }, { word: "child benefit", language: "en", ...caf })).toEqual({
      needs: [
        {
          theme: "famille",
          operator: "CNAF",
          categories: ["france-services"],
          note: undefined,
          words: [
            { text: "CAF", language: "fr" },
            { text: "child benefit", language: "en" },
          ],
        },
      ],
      problems: [],
    });
  });

  it("accepts an operator with a remark in brackets, and one without a theme", () => {
    expect(join({ word: "APL", theme: "logement", operator: "CNAF" }).problems).toEqual([]);
    expect(join({ word: "MSA", operator: "MSA" }).needs[0]?.categories).toEqual(["france-services"]);
  });

  it("refuses an operator that no bundle names for the theme, by file and line", () => {
    expect(faultsOf({ word: "CAF", theme: "famille", operator: "CNAF" }, { word: "RSA", operator: "Caf" })).toEqual([
      "data/needs.csv:3 operator « Caf » : aucun opérateur de ce nom dans data/bouquets.csv",
    ]);
    expect(faultsOf({ word: "MSA", theme: "logement", operator: "MSA" })).toEqual([
      "data/needs.csv:2 operator « MSA » : aucun opérateur de ce nom dans data/bouquets.csv pour le thème logement",
    ]);
  });

  it("refuses a word without a meaning, with two, or without a letter", () => {
    expect(
      faultsOf(
        { word: "CAF" },
        { word: "permis", theme: "famille" },
        { word: "Le permis", language: "en", theme: "logement" },
        { word: "…", theme: "famille" },
      ),
    ).toEqual([
      "data/needs.csv:2 theme «  » : donnez un thème, un opérateur ou un type de lieu",
      "data/needs.csv:4 word « Le permis » : veut déjà dire autre chose à la ligne 3",
      "data/needs.csv:5 word « … » : ni lettre ni chiffre que la recherche puisse comparer",
    ]);
  });

  it("joins every row of the real table", () => {
    const { tables } = readTables(process.cwd());
    const { needs, problems } = joinNeeds(tables);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(needs.flatMap(({ words }) => words)).toHaveLength(tables.needs.lines.length);
  });
});
