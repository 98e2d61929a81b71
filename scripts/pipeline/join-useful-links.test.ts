import { describe, expect, it } from "vitest";
import type { CodeEpci } from "../../src/domain/codes.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { joinUsefulLinks } from "./join-needs.ts";
import { TABLES } from "./table-columns.ts";

const VOIRONNAIS = "243800984" as CodeEpci;
const RIDES = {
  id: "re-rezopouce-05",
  title: "Rézopouce",
  url: "https://ram05.fr/?p=63800",
  operator: "Département des Hautes-Alpes",
  kind: "service",
  themes: "mobilite;emploi",
  audiences: "habitants;saisonniers",
  departements: "05",
  epcis: "",
  summary: "700 panneaux d’autostop.",
  content_date: "2024-06-21",
  source: "presse-et-sites",
  source_detail: "https://ram05.fr/?p=63800",
  source_date: "2024-06",
  verification: "recoupe",
};

const join = (...rows: Partial<typeof RIDES>[]) =>
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
  it("converts a row", () => {
    const { usefulLinks, problems } = join({});
    expect(problems).toEqual([]);
    expect(usefulLinks).toEqual([
      {
        id: "re-rezopouce-05",
        title: "Rézopouce",
        url: "https://ram05.fr/?p=63800",
        operator: "Département des Hautes-Alpes",
        kind: "service",
        themes: ["mobilite", "emploi"],
        audiences: ["habitants", "saisonniers"],
        departements: ["05"],
        epcis: [],
        summary: "700 panneaux d’autostop.",
        contentDate: "2024-06-21",
        note: "",
        verification: "recoupe",
        sources: ["presse-et-sites"],
        sourceDetail: "https://ram05.fr/?p=63800",
        sourceDate: "2024-06",
      },
    ]);
  });

  it("reads the EPCIs of a row, and reports one outside the region", () => {
    const { usefulLinks, problems } = join({ departements: "38;73", epcis: "243800984;200040657" });
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

  it("keeps a row without an address, and without a département", () => {
    const { usefulLinks, problems } = join({ url: "", departements: "" });
    expect(problems).toEqual([]);
    expect(usefulLinks[0]).toMatchObject({ url: undefined, departements: [] });
  });

  it.each([
    ["url", { url: "https://" }, "n’est pas une adresse que l’on peut ouvrir"],
    ["content_date", { content_date: "2023-02-30" }, "n’est pas une date du calendrier"],
    ["content_date", { content_date: "2023-13" }, "n’est pas une date du calendrier"],
  ])("reports a wrong %s", (field, row, reason) => {
    expect(join(row).problems).toEqual([
      { file: "data/reseau/ressources.csv", line: 2, field, value: row[field as keyof typeof row], reason },
    ]);
  });

  it("reports a row that stands twice, under two identifiers", () => {
    expect(join({}, { id: "re-other" }).problems).toMatchObject([
      { line: 3, field: "title", reason: "déjà à la ligne 2, avec la même adresse" },
    ]);
    expect(join({}, { id: "re-other", title: "Autre page" }).problems).toEqual([]);
  });
});
