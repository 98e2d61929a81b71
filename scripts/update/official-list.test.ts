import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readFile } from "../../src/data/import/read-file.ts";
import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import type { SourceTable } from "../../src/domain/import/read-file.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { aSourceTable, SOME_COMMUNES } from "../../src/testing/import-builders.ts";
import { convertNationalRows, listNumberOf } from "./official-list.ts";

it("reads the number of the list in our identifiers only", () => {
  expect(["fs-3300", "lm-05-3", "fs-3300-a"].map(listNumberOf)).toEqual([3300, undefined, undefined]);
});

const ORIGIN = { source: "anct-fs-2026", fileName: "liste.csv", date: "2026-11-01" };
const ROW = {
  id_fs: "9001",
  insee_dep: "05",
  lib_fs: "France services fictive",
  adresse: "1 rue Inventée",
  complement_adresse: "Bâtiment B",
  insee_com: "05061",
  code_postal: "05000",
  lib_com: "Gap",
  latitude: "44.5600001",
  longitude: "6.08",
  mail: "accueil@example.fr",
  telephone: "04 92 00 00 00",
  h_lundi: "09:00 - 12:00 / 14:00 - 17:00",
  h_mardi: "",
  prise_rdv: "Oui",
  commentaire: "",
  type_fs: "Principal",
  format_fs: "Fixe",
  groupe_fs: "Réseau",
  labellisation_fs: "Espace labellisé 01/02/2020",
};

function convert(changes: Readonly<Record<string, string>> = {}) {
  return convertNationalRows(aSourceTable({ ...ROW, ...changes }), ORIGIN, { communes: SOME_COMMUNES });
}

it("converts a row to the format of our table", () => {
  expect(convert().rows[0]?.row).toEqual({
    id: "fs-9001",
    category: "france-services",
    kind: "accueil",
    name: "France services fictive",
    nature: "",
    format: "fixe",
    address: "1 rue Inventée, Bâtiment B",
    postcode: "05000",
    commune: "Gap",
    code_commune: "05061",
    longitude: "6.08000",
    latitude: "44.56000",
    precision: "adresse",
    phone: "04 92 00 00 00",
    email: "accueil@example.fr",
    website: "",
    opening_hours: "Mo 09:00-12:00,14:00-17:00",
    appointment: "oui",
    season: "",
    themes: "",
    comment: "",
    group: "Réseau",
    labelled_on: "2020-02-01",
    source: "anct-fs-2026",
    source_detail: "liste.csv, id_fs 9001",
    source_date: "2026-11-01",
    verification: "officiel",
  });
});

it.each([
  [{ type_fs: "Principal", format_fs: "Fixe" }, "fixe"],
  [{ type_fs: "Antenne", format_fs: "Fixe_antenne(s)" }, "antenne"],
  [{ type_fs: "Antenne", format_fs: "Multisites" }, "antenne"],
  [{ type_fs: "Principal", format_fs: "Fixe_antenne(s)" }, "antenne"],
  [{ type_fs: "Principal", format_fs: "Bus_équivalent" }, "itinerant"],
  [{ type_fs: "Principal", format_fs: "Itinérante" }, "itinerant"],
  [{ type_fs: "Principal", format_fs: "Multisites" }, "multisite"],
  [{ type_fs: "", itinerance: "Oui", format_fs: "Site principal" }, "itinerant"],
  [{ type_fs: "", itinerance: "Non", format_fs: "Site principal" }, "fixe"],
  [{ type_fs: "", itinerance: "Non", format_fs: "Antenne" }, "antenne"],
])("gives %j the format %s", (changes, format) => {
  const { rows, issues } = convert(changes);
  expect([rows[0]?.row.format, issues]).toEqual([format, []]);
});

it("gives no position to a row that is placed at the seat of its commune", () => {
  const { rows } = convert({ latitude: "", longitude: "" });
  expect(rows[0]?.row).toMatchObject({ longitude: "", latitude: "", precision: "commune" });
});

it("counts the rows of other départements, near the border too", () => {
  expect(convert({ insee_com: "26999", code_postal: "26990", latitude: "44.55", longitude: "5.62" })).toMatchObject({
    rows: [],
    elsewhere: 1,
  });
});

/** The national list as published. It lies beside the project and is not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
/** Columns rewritten by hand when our table was made from the list. */
const REWRITTEN: readonly PlaceColumn[] = ["comment"];
/** Thursday is "08:45 - 17:00 / 13:30 - 17:00": our table keeps it, and a correction empties it; the import reports it. */
const TOLD_HERE = ["fs-1861 opening_hours"];

it.skipIf(!existsSync(LIST))(
  "the list gives the rows of our own table, except for columns rewritten by hand",
  async () => {
    const communes = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
    if (typeof communes === "string") throw new Error(communes);
    const origin = { source: "anct-fs-2024", fileName: "liste-fs-20240801.csv", date: "2024-08-01" };
    const { rows } = convertNationalRows(await readTable(LIST), origin, communes);
    const ours = await readTable("data/points/france-services.csv");
    const cellOf = (cells: readonly string[], column: PlaceColumn) => cells[ours.columns.indexOf(column)] ?? "";
    const columns = PLACE_COLUMNS.filter((column) => !REWRITTEN.includes(column));
    const converted = new Map(rows.map(({ row }) => [row.id, row]));
    const differences = ours.rows.flatMap(({ cells }) => {
      const id = cellOf(cells, "id");
      return columns
        .filter((column) => converted.get(id)?.[column] !== cellOf(cells, column))
        .map((column) => `${id} ${column}`);
    });
    expect(differences).toEqual(TOLD_HERE);
    expect([...converted.keys()].sort()).toEqual(ours.rows.map(({ cells }) => cellOf(cells, "id")).sort());
  },
);

async function readTable(path: string): Promise<SourceTable> {
  const answer = await readFile(new File([readFileSync(path)], path));
  if (answer.kind !== "read") throw new Error(`${path}: ${answer.kind}`);
  return answer.imported.table;
}
