import { describe, expect, it } from "vitest";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinSeasonalLife } from "./join-seasonal-life.ts";
import { TABLES } from "./table-columns.ts";

const official = someOfficialCodes([anOfficialCommune()]);
const FORUM = {
  id: "ag-forum",
  title: "Forum de l’emploi saisonnier",
  date_start: "2023-10-02",
  date_text: "lundi 2 octobre 2023",
  yearly: "oui",
  month: "10",
  place: "Salle des fêtes",
  code_commune: "04019",
  departement: "04",
  organiser: "commune",
  themes: "emploi;services",
  source: "presse-et-sites",
  source_detail: "https://exemple.fr/forum",
  source_date: "2023-10",
  verification: "recoupe",
};
const AGREEMENT = {
  id: "pa-mer",
  title: "Mer et montagne",
  mountain_side: "Ubaye",
  partner_side: "île d’Yeu",
  departements: "04;05",
  kind: "mer-montagne",
  date_text: "2024",
  content: "Contrat à l’année.",
  source: "presse-et-sites",
  verification: "a-confirmer",
};

const FACT = {
  code_commune: "04019",
  commune: "ancien nom",
  departement: "04",
  fact: "bilan",
  date: "2024",
  detail: "Bilan de la convention.",
  source: "presse-et-sites",
  verification: "recoupe",
};

const join = (row: Partial<typeof FORUM> & { readonly date_end?: string } = {}, fact: Partial<typeof FACT> = {}) =>
  joinSeasonalLife(
    {
      rendezVous: aTable(TABLES.rendezVous, [{ ...FORUM, ...row }]),
      partenariats: aTable(TABLES.partenariats, [AGREEMENT]),
      conventionsSuite: aTable(TABLES.conventionsSuite, [{ ...FACT, ...fact }]),
    },
    official,
  );

describe("joinSeasonalLife", () => {
  it("converts a meeting and an agreement", () => {
    const { meetings, agreements, problems } = join();
    expect(problems).toEqual([]);
    expect(meetings).toEqual([
      {
        id: "ag-forum",
        title: "Forum de l’emploi saisonnier",
        date: "2023-10-02",
        dateText: "lundi 2 octobre 2023",
        isYearly: true,
        month: 10,
        place: "Salle des fêtes",
        codeCommune: "04019",
        departement: "04",
        themes: ["emploi", "services"],
        organiser: "commune",
        note: "",
        verification: "recoupe",
        sources: ["presse-et-sites"],
        sourceDetail: "https://exemple.fr/forum",
        sourceDate: "2023-10",
      },
    ]);
    expect(agreements).toMatchObject([{ id: "pa-mer", departements: ["04", "05"], partnerSide: "île d’Yeu" }]);
  });

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

  it("leaves month and département open where the source does not tell them", () => {
    const open = join({ date_start: "2023", month: "", code_commune: "", departement: "", yearly: "" });
    expect(open.problems).toEqual([]);
    expect(open.meetings).toMatchObject([{ month: undefined, departement: undefined, isYearly: false }]);
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
