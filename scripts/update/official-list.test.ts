import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { SOME_COMMUNES } from "../../src/testing/import-builders.ts";
import { readTables } from "../pipeline/table-columns.ts";
import { orThrow } from "../program.ts";
import { aListRow } from "../testing/a-project.ts";
import { readList } from "./official-list.ts";

const ROW = aListRow(9001, {
  lib_fs: "France services fictive",
  adresse: "1 rue Inventée",
  complement_adresse: "Bâtiment B",
  latitude: "44.5600001",
  longitude: "6.08",
  mail: "accueil@example.fr",
  telephone: "04 92 00 00 00",
  h_lundi: "09:00 - 12:00 / 14:00 - 17:00",
  prise_rdv: "Oui",
  groupe_fs: "Réseau",
  labellisation_fs: "Espace labellisé 01/02/2020",
});

/** The listed rows of a list of one row. */
async function convert(changes: Readonly<Record<string, string>> = {}) {
  const row = { ...ROW, ...changes };
  const bytes = new TextEncoder().encode(writeRows(Object.keys(row), [row]));
  const list = { bytes, fileName: "liste.csv", date: "2026-11-01" };
  return orThrow(await readList(list, { communes: SOME_COMMUNES }, 1)).listed;
}

it("converts a row to the format of our table", async () => {
  expect((await convert())[0]?.row).toEqual({
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
])("gives %j the format %s", async (changes, format) => {
  const [listed] = await convert(changes);
  expect([listed?.row.format, listed?.unread.size]).toEqual([format, 0]);
});

it("gives no position to a row that is placed at the town hall of its commune", async () => {
  const [listed] = await convert({ latitude: "", longitude: "" });
  expect(listed?.row).toMatchObject({ longitude: "", latitude: "", precision: "commune" });
});

it("leaves out the rows of other départements, near the border too", async () => {
  const near = { insee_com: "26999", code_postal: "26990", latitude: "44.55", longitude: "5.62" };
  expect(await convert(near)).toEqual([]);
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
    const communes = orThrow(readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8"))));
    const list = { bytes: new Uint8Array(readFileSync(LIST)), fileName: basename(LIST), date: "2024-08-01" };
    const { listed } = orThrow(await readList(list, communes, 1000));
    const ours = readTables(process.cwd()).tables["france-services"].lines.map(({ row }) => row);
    const columns = PLACE_COLUMNS.filter((column) => !REWRITTEN.includes(column));
    const converted = new Map(listed.map(({ row }) => [row.id, row]));
    const differences = ours.flatMap((row) =>
      columns
        .filter((column) => converted.get(row.id)?.[column] !== row[column])
        .map((column) => `${row.id} ${column}`),
    );
    expect(differences).toEqual(TOLD_HERE);
    expect([...converted.keys()].sort()).toEqual(ours.map(({ id }) => id).sort());
  },
);
