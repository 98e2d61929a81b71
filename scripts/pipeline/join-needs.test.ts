import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import type { CodeEpci } from "../../src/domain/codes.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { joinNeeds, joinUsefulLinks } from "./join-needs.ts";
import { type ColumnOf, TABLES } from "./table-columns.ts";

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
});

const VOIRONNAIS = "243800984" as CodeEpci;
const RIDES = {
  id: "re-rezopouce-05",
  title: "Rézopouce",
  url: "https://ram05.fr/?p=63800",
  departements: "05",
  epcis: "",
  content_date: "2024-06-21",
};

const joinLinks = (...rows: Partial<typeof RIDES>[]) =>
  joinUsefulLinks(
    {
      ressources: aTable(
        TABLES.ressources,
        rows.map((row) => ({ ...RIDES, ...row })),
      ),
    },
    [{ code: VOIRONNAIS }],
  );

describe("joinUsefulLinks", () => {
  it("reads the EPCIs of a row, and reports one outside the region", () => {
    const { usefulLinks, problems } = joinLinks({ departements: "38;73", epcis: "243800984;200040657" });
    expect(usefulLinks[0]?.epcis).toContain(VOIRONNAIS);
    expect(problems).toEqual([
      {
        file: TABLES.ressources.file,
        line: 2,
        field: "epcis",
        value: "200040657",
        reason: "n’est pas une intercommunalité des sept départements",
      },
    ]);
  });

  it.each([
    ["url", { url: "https://" }, "n’est pas une adresse que l’on peut ouvrir"],
    ["content_date", { content_date: "2023-02-30" }, "n’est pas une date du calendrier"],
    ["content_date", { content_date: "2023-13" }, "n’est pas une date du calendrier"],
  ])("reports a wrong %s", (field, row, reason) => {
    expect(joinLinks(row).problems).toEqual([
      { file: "data/reseau/ressources.csv", line: 2, field, value: row[field as keyof typeof row], reason },
    ]);
  });

  it("reports a row that stands twice, under two identifiers", () => {
    expect(joinLinks({}, { id: "re-other" }).problems).toMatchObject([
      { line: 3, field: "title", reason: "avec la même adresse, déjà dans data/reseau/ressources.csv:2" },
    ]);
    expect(joinLinks({}, { id: "re-other", title: "Autre page" }).problems).toEqual([]);
  });
});
