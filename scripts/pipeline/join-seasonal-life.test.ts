import { describe, expect, it } from "vitest";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinSeasonalLife } from "./join-seasonal-life.ts";
import { TABLES } from "./table-columns.ts";

const official = someOfficialCodes([anOfficialCommune()]);
const FORUM = {
  date_start: "2023-10-02",
  month: "10",
  code_commune: "04019",
  departement: "04",
};
const FACT = {
  code_commune: "04019",
  commune: "ancien nom",
  departement: "04",
  fact: "bilan",
  date: "2024",
};

const join = (row: Partial<typeof FORUM> & { readonly date_end?: string } = {}, fact: Partial<typeof FACT> = {}) =>
  joinSeasonalLife(
    {
      rendezVous: aTable(TABLES.rendezVous, [{ ...FORUM, ...row }]),
      partenariats: aTable(TABLES.partenariats, []),
      conventionsSuite: aTable(TABLES.conventionsSuite, [{ ...FACT, ...fact }]),
    },
    official,
  );

describe("joinSeasonalLife", () => {
  it("converts a fact about a convention, with the present name of its commune, and one of the law without any", () => {
    expect(join().conventionFacts).toMatchObject([
      { fact: "bilan", codeCommune: "04019", commune: "Barcelonnette", departement: "04", date: "2024" },
    ]);
    expect(join({}, { code_commune: "", departement: "", fact: "cadre" }).conventionFacts).toMatchObject([
      { fact: "cadre", codeCommune: undefined, commune: "", departement: undefined },
    ]);
    expect(join({}, { departement: "05" }).problems).toMatchObject([
      { file: "data/places/conventions-suite.csv", field: "departement", reason: "Barcelonnette est dans le 04" },
    ]);
  });

  it.each([
    ["an unknown commune", { code_commune: "04999" }, "code_commune", "code de commune inconnu"],
    ["another département", { departement: "05" }, "departement", "Barcelonnette est dans le 04"],
    ["another month", { month: "9" }, "month", "n’est pas le mois de la date, 2023-10-02"],
    ["a last day before the first", { date_end: "2023-10-01" }, "date_end", "avant le premier jour, 2023-10-02"],
  ])("reports %s", (_, row, field, reason) => {
    expect(join(row).problems).toMatchObject([{ file: "data/reseau/rendez-vous.csv", line: 2, field, reason }]);
  });
});
