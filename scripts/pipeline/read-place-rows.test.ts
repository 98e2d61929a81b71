import { describe, expect, it } from "vitest";
import { anOfficialCommune, aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { correctPlaceTables, type Doubt, readPlaceRow, readPlaceRows } from "./read-place-rows.ts";
import { readTables, TABLES } from "./table-columns.ts";

const { tables } = readTables(process.cwd());

function read(changes: Partial<typeof tables>) {
  const changed = {
    ...tables,
    "france-services": aTable(TABLES["france-services"], [
      aPlaceLine({ id: "fs-1" }),
      aPlaceLine({ id: "fs-2", kind: "projet" }),
    ]),
    "espace-saisonnier": aTable(TABLES["espace-saisonnier"], [aPlaceLine({ id: "es-1" })]),
    "lieu-multiservices": aTable(TABLES["lieu-multiservices"], [aPlaceLine({ id: "lm-1", code_commune: "99999" })]),
    franceServicesVoisins: aTable(TABLES.franceServicesVoisins, [{ ...aPlaceLine({ id: "fs-3" }), km_to_region: "4" }]),
    corrections: aTable(TABLES.corrections, []),
    doubts: aTable(TABLES.doubts, []),
    ...changes,
  };
  return readPlaceRows(correctPlaceTables(changed), changed.doubts, someOfficialCodes());
}

describe("readPlaceRows", () => {
  it("gives each row the doubts that name it and its table", () => {
    const doubts = aTable(TABLES.doubts, [
      { table: "france-services", id: "fs-1", note: "Adresse ?" },
      { table: "lieux-multiservices", id: "es-1", note: "autre table" },
      { table: "france-services", id: "fs-1", note: "Heures ?" },
    ]);
    expect(read({ doubts }).map(({ record }) => record.doubts)).toEqual([["Adresse ?", "Heures ?"], [], []]);
  });

  it("shows no project, no closed place and none in an unknown commune", () => {
    const close = { table: "france-services", id: "fs-1", field: "kind", from: "accueil", to: "ferme" };
    const rows = read({ corrections: aTable(TABLES.corrections, [close]) });
    expect(rows.map(({ record }) => record.id)).toEqual(["es-1", "fs-3"]);
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

  it("uses the current commune for a former code", () => {
    expect(readOne({ code_commune: "04226" })).toMatchObject({ commune: { code: "04019" } });
  });
});
