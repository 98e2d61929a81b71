import { describe, expect, it } from "vitest";
import { anOfficialCommune, aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { type Doubt, readPlaceRow, readPlaceRows } from "./read-place-rows.ts";
import { readTables, TABLES } from "./table-columns.ts";

const { tables } = readTables(process.cwd());

function read(changes: Partial<typeof tables>) {
  return readPlaceRows(
    {
      ...tables,
      franceServices: aTable(TABLES.franceServices, [
        aPlaceLine({ id: "fs-1" }),
        aPlaceLine({ id: "fs-2", kind: "projet" }),
      ]),
      espacesSaisonniers: aTable(TABLES.espacesSaisonniers, [aPlaceLine({ id: "es-1" })]),
      lieuxMultiservices: aTable(TABLES.lieuxMultiservices, []),
      franceServicesVoisins: aTable(TABLES.franceServicesVoisins, [
        { ...aPlaceLine({ id: "fs-3" }), km_to_region: "4" },
      ]),
      corrections: aTable(TABLES.corrections, []),
      doubts: aTable(TABLES.doubts, []),
      ...changes,
    },
    someOfficialCodes(),
  );
}

describe("readPlaceRows", () => {
  it("gives each row the doubts that name it and its table", () => {
    const doubts = aTable(TABLES.doubts, [
      { table: "france-services", id: "fs-1", note: "Adresse ?" },
      { table: "lieux-multiservices", id: "es-1", note: "autre table" },
      { table: "france-services", id: "fs-1", note: "Heures ?" },
    ]);
    expect(read({ doubts }).rows.map(({ record }) => record.doubts)).toEqual([["Adresse ?", "Heures ?"], [], []]);
  });

  it("lists problems of corrections and rows together", () => {
    const { problems } = read({
      corrections: aTable(TABLES.corrections, [{ table: "france-services", id: "fs-9" }]),
      lieuxMultiservices: aTable(TABLES.lieuxMultiservices, [aPlaceLine({ code_commune: "99999" })]),
    });
    expect(problems.map(({ field }) => field)).toEqual(["id", "code_commune"]);
  });

  it("shows no closed place, and names its row, which other tables may name", () => {
    const close = { table: "france-services", id: "fs-1", field: "kind", from: "accueil", to: "ferme" };
    const { rows, closed, problems } = read({ corrections: aTable(TABLES.corrections, [close]) });
    expect(rows.map(({ record }) => record.id)).not.toContain("fs-1");
    expect([...closed]).toEqual(["fs-1"]);
    expect(problems).toEqual([]);
  });

  it("names the rows that it cannot read", () => {
    const rows = [aPlaceLine({ id: "lm-1", code_commune: "99999" }), aPlaceLine({ id: "lm-2" })];
    expect([...read({ lieuxMultiservices: aTable(TABLES.lieuxMultiservices, rows) }).refused]).toEqual(["lm-1"]);
  });
});

const official = someOfficialCodes([anOfficialCommune()], { "04226": "04019" });

function readOne(changes: Parameters<typeof aPlaceLine>[0], doubts: readonly Doubt[] = []) {
  return readPlaceRow("a.csv", { line: 7, row: aPlaceLine(changes) }, official, doubts);
}

describe("readPlaceRow", () => {
  it.each(["longitude", "latitude", "commune", "code_commune"])(
    "marks the location as doubtful by a doubt about its %s",
    (field) => {
      const doubts = [
        { field: "phone", note: "Téléphone ?" },
        { field, note: "Où ?" },
      ];
      expect(readOne({}, doubts)).toMatchObject({ hasDoubtfulLocation: true });
      expect(readOne({}, doubts.slice(0, 1))).toMatchObject({ hasDoubtfulLocation: false });
    },
  );

  it("marks a number as doubtful by a doubt about it, not a missing number", () => {
    const doubts = [{ field: "phone", note: "Téléphone ?" }];
    expect(readOne({ phone: "04 90 00 00 00" }, doubts)).toMatchObject({ record: { hasDoubtfulPhone: true } });
    expect(readOne({ phone: "" }, doubts)).not.toHaveProperty("record.hasDoubtfulPhone");
    expect(readOne({ phone: "04 90 00 00 00" })).not.toHaveProperty("record.hasDoubtfulPhone");
  });

  it.each([["longitude"], ["latitude"]] as const)("reports an empty %s of a position", (field) => {
    expect(readOne({ precision: "adresse", [field]: "" })).toMatchObject([
      { line: 7, field, value: "", reason: expect.stringMatching(/^position vide : donnez/) },
    ]);
  });

  it("uses the current commune for a former code", () => {
    expect(readOne({ code_commune: "04226" })).toMatchObject({ commune: { code: "04019" } });
  });

  it("lists an unknown commune and unknown themes, both", () => {
    expect(readOne({ code_commune: "99999", themes: "emploi;banque" })).toMatchObject([
      { file: "a.csv", line: 7, field: "code_commune", value: "99999" },
      { file: "a.csv", line: 7, field: "themes", value: "emploi;banque" },
    ]);
  });

  it.each(["category", "kind", "format", "verification"] as const)("makes no place of an unknown %s", (field) => {
    expect(readOne({ [field]: "inconnu" })).toEqual([]);
  });
});
