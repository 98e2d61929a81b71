import { describe, expect, it } from "vitest";
import { aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { readPlaceRows } from "./read-place-rows.ts";
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

describe("readPointRows", () => {
  it("gives the rows of the tables in order, those of neighbours last, without projects", () => {
    const { rows, problems } = read({});
    expect(rows.map(({ file, record }) => `${file} ${record.id}`)).toEqual([
      "data/points/france-services.csv fs-1",
      "data/points/espaces-saisonniers.csv es-1",
      "data/points/france-services-voisins.csv fs-3",
    ]);
    expect(problems).toEqual([]);
  });

  it("corrects rows before it reads them", () => {
    const correction = { table: "france-services", id: "fs-1", field: "name", from: aPlaceLine().name, to: "Corrigé" };
    const { rows } = read({ corrections: aTable(TABLES.corrections, [correction]) });
    expect(rows[0]?.record.name).toBe("Corrigé");
  });

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
