import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../../src/domain/place-columns.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { readText } from "../read-text.ts";

/** A fictitious place in Gap, in the format of the official list. */
export function aListRow(number: number, changes: Readonly<Record<string, string>> = {}) {
  return {
    id_fs: String(number),
    insee_dep: "05",
    lib_fs: `France services Essai ${number}`,
    adresse: `${number} rue Inventée`,
    complement_adresse: "",
    insee_com: "05061",
    code_postal: "05000",
    lib_com: "Gap",
    latitude: "44.5596",
    longitude: "6.0796",
    mail: "",
    telephone: "",
    h_lundi: "09:00 - 12:00",
    h_mardi: "",
    h_mercredi: "",
    h_jeudi: "",
    h_vendredi: "",
    h_samedi: "",
    prise_rdv: "Non",
    commentaire: "",
    type_fs: "Principal",
    format_fs: "Fixe",
    groupe_fs: "",
    labellisation_fs: "Espace labellisé 01/01/2020",
    ...changes,
  };
}

export function aListText(rows: readonly ReturnType<typeof aListRow>[]): string {
  return writeRows(Object.keys(aListRow(1)), rows);
}

/** The same place in the format of our table. */
export function aTableRow(number: number, changes: Partial<PlaceRow> = {}): PlaceRow {
  return {
    id: `fs-${number}`,
    category: "france-services",
    kind: "accueil",
    name: `France services Essai ${number}`,
    nature: "",
    format: "fixe",
    address: `${number} rue Inventée`,
    postcode: "05000",
    commune: "Gap",
    code_commune: "05061",
    longitude: "6.07960",
    latitude: "44.55960",
    precision: "adresse",
    phone: "",
    email: "",
    website: "",
    opening_hours: "Mo 09:00-12:00",
    appointment: "non",
    season: "",
    themes: "",
    comment: "",
    group: "",
    labelled_on: "2020-01-01",
    source: "anct-fs-2024",
    source_detail: `liste-fs-20240801.csv, id_fs ${number}`,
    source_date: "2024-08-01",
    verification: "officiel",
    ...changes,
  };
}

export const NUMBERS: readonly number[] = Array.from({ length: 20 }, (_, at) => 2 * at + 1);

/** Tables that the programs under test join; they read and check the others only, of which one row is enough. */
const WHOLE = /\/(points|corrections)\/|\/(communes|communes-voisines|sources)\.csv$/;

/**
 * A project in a temporary folder with a fictitious table of France services, to which no other table refers. Of the tables that nothing joins
 * it has the first row.
 */
export function openProject(table: readonly PlaceRow[] = NUMBERS.map((number) => aTableRow(number))) {
  const root = mkdtempSync(join(tmpdir(), "liste-"));
  cpSync("data", join(root, "data"), { recursive: true, filter: (file) => !file.endsWith(".csv") });
  for (const { file } of Object.values(TABLES))
    writeFileSync(join(root, file), WHOLE.test(file) ? readText(file) : firstLines(file, 2));
  const path = (file: string) => join(root, file);
  writeFileSync(path("data/points/france-services.csv"), writeRows(PLACE_COLUMNS, table));
  for (const { file } of [TABLES.samePlace, TABLES.tournees, TABLES.corrections, TABLES.doubts])
    writeFileSync(path(file), `${firstLines(file, 1)}\n`);
  mkdirSync(path("downloads"));
  return {
    root,
    read: (file: string) => readText(path(file)),
    write: (file: string, text: string) => {
      writeFileSync(path(file), text);
      return path(file);
    },
  };
}

function firstLines(file: string, count: number): string {
  return readText(file).split("\n", count).join("\n");
}
