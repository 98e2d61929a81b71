import type { Feature } from "geojson";
import { it } from "vitest";
import { writeTable } from "../data/csv/write-table.ts";
import { describeCollection } from "../data/export/feature-collection.ts";
import { listSources, sourcesTable } from "../data/export/list-sources.ts";
import { placeFeatures, placeTable } from "../data/export/place-table.ts";
import type { FlatTable } from "../domain/flat-table.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readPublishedData } from "../testing/published-data.ts";

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
