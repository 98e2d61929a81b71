import { readFileSync } from "node:fs";
import type { Feature } from "geojson";
import { expect, it } from "vitest";
import { table as aTable } from "../../e2e/imported-files.ts";
import { writeTable } from "../data/csv/write-table.ts";
import { describeCollection, listSources, sourcesTable } from "../data/export/list-sources.ts";
import { placeFeatures, placeTable } from "../data/export/place-table.ts";
import { joinHalfDays } from "../data/import/join-half-days.ts";
import { proposeChoices } from "../data/import/propose-choices.ts";
import { readFile } from "../data/import/read-file.ts";
import { readPlaces } from "../data/import/read-places.ts";
import type { FlatTable } from "../domain/flat-table.ts";
import type { ImportChoices } from "../domain/import/column-mapping.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readPublishedData } from "../testing/published-data.ts";
import { workbookBytes } from "../testing/workbooks.ts";

const ROWS = 5;
const SOURCES: Parameters<typeof sourcesTable>[0] = [
  {
    id: "anct-fs-2024",
    producer: "ANCT",
    title: "Liste des France services",
    licence: "Licence Ouverte 2.0",
    vintage: "2024",
    url: "https://example.org/",
    date: "2026-01-02",
    tables: [],
  },
];

/** Without the byte order mark; with the line ends of the files of this folder. */
function csvOf(table: FlatTable): string {
  return writeTable(table, ";").replace("\uFEFF", "").replaceAll("\r\n", "\n");
}

/** One feature a line. */
function geoJsonOf(name: string, features: readonly Feature[]): string {
  const lines = features.map((one) => JSON.stringify(one));
  const metadata = { exporte_le: "2026-11-30", sources: listSources(SOURCES) };
  return JSON.stringify(describeCollection(name, [], metadata)).replace("[]}", `[\n${lines.join(",\n")}\n]}`);
}

it("places are exported with the same columns and rows", () => {
  const { places } = readPublishedData();
  const some = places.filter(({ records: [, ...others] }, rank) => rank % 90 === 0 || others.length > 1);
  const { columns, rows } = placeTable(some);
  expectGolden("exports/places.csv", csvOf({ columns, rows: rows.slice(0, ROWS) }));
});

it("their sources are exported with the same columns", () => {
  expectGolden("exports/sources.csv", csvOf(sourcesTable(SOURCES, "2026-11-30")));
});

it("places are exported with the same properties", () => {
  const { places } = readPublishedData();
  const some = places.filter((_, rank) => rank % 90 === 0).slice(0, ROWS);
  expectGolden("exports/places.geojson.txt", geoJsonOf("Lieux", placeFeatures(some)));
});

const { communes } = readPublishedData();

/** A file as a person sees it: the type and the meaning of its columns, its places, and each fault by line, column, effect and reason. */
async function tell(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await readFile(new File([bytes], name));
  if (answer.kind === "refused") return `refused: ${answer.fault.kind}`;
  const { table, issues: ofReader } = answer.imported;
  const read = joinHalfDays(table);
  const choices = proposeChoices(read);
  // As of a person who takes the column of types where there is one.
  const type = choices.type ?? (choices.mapping.includes("category") ? "column" : "lieu-multiservices");
  const { places, issues, elsewhere } = readPlaces(read, { ...choices, type }, { communes });
  return [
    `type: ${choices.type ?? "to be chosen"}`,
    `columns: ${columnsOf(read.columns, choices)}`,
    ...places.map(({ line, place }) => {
      const { records, position, precision, codeCommune, commune, kind, format, themes, categories } = place;
      const { name: own, address, postcode, phone, email, website, openingHours, appointment, labelledOn } = records[0];
      const where = [
        `${position.map((degrees) => degrees.toFixed(4)).join(" ")} ${precision}`,
        `${codeCommune} ${commune}`,
      ];
      const what = [categories.join("+"), kind, format, themes.join("+")];
      return `line ${line}: ${[own, ...where, ...what, address, postcode, phone, email, website, openingHours, appointment, labelledOn].join(" | ")}`;
    }),
    `elsewhere: ${elsewhere}`,
    ...[...ofReader, ...issues].map(({ line, column, effect, reason, value, suggestion }) =>
      [`line ${line}`, column, effect, reason, value, suggestion].join(" | "),
    ),
  ].join("\n");
}

function columnsOf(columns: readonly string[], { mapping }: ImportChoices): string {
  return columns.map((column, rank) => `${column} = ${mapping[rank] ?? "-"}`).join(", ");
}

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(`src/golden/${name}`));
}

it.each([
  ["import/free-table", "free-table.csv", "import/free-table.csv"],
  ["import/national-list", "liste.csv", "import/national-list.csv"],
  ["import/points", "points.geojson", "import/points.geojson.txt"],
  // Lists of other producers: titles above the names, days in halves, Windows-1252; metres.
  ["import/title-rows", "liste.csv", "import/title-rows.csv"],
  ["import/lambert", "lieux.geojson", "import/lambert.geojson.txt"],
  // The exported file is read back: the tests above write exports/places.csv first.
  ["import/exported", "lieux.csv", "exports/places.csv"],
])("a file gives the same rows and messages: %s", async (golden, name, path) => {
  expectGolden(`${golden}.read.txt`, await tell(name, fixture(path)));
});

it("a file gives the same in Windows-1252, in UTF-16, and as a workbook", async () => {
  const text = new TextDecoder().decode(fixture("import/free-table.csv"));
  const latin = Uint8Array.from(Buffer.from(text, "latin1"));
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
  expect(await tell("a.csv", latin)).toBe(await tell("a.csv", utf16));
  expectGolden("import/free-table.read.txt", await tell("a.csv", latin));
  const rows = [
    ["Nom", "Commune", "Horaires"],
    ["Relais", "Gap", "lundi 9h-12h"],
  ];
  const [sheet, plain] = [workbookBytes([{ name: "Lieux", rows }]), aTable("a.csv", rows).bytes];
  expect(await tell("a.xlsx", Uint8Array.from(sheet))).toBe(await tell("a.csv", Uint8Array.from(plain)));
});

it("files without a table are refused with the same reasons", async () => {
  const files: Readonly<Record<string, string>> = {
    "vide.csv": " ",
    "photo.jpg": "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001",
    "document.pdf": "%PDF-1.7",
    "ancien.xls": "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    "archive.zip": "PK\u0003\u0004",
    "coupe.geojson": '{"type":"FeatureCollection","features":[{"type":',
    "autre.json": '{"nom":"Relais"}',
    "titre.csv": "Nom;Commune",
  };
  const told: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    told.push(`${name}: ${(await tell(name, Uint8Array.from(Buffer.from(text, "latin1")))).split("\n")[0]}`);
  }
  expectGolden("import/refused.txt", told.join("\n"));
});
