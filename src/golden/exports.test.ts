import { it } from "vitest";
import { type Column, toFlatTable } from "../domain/flat-table.ts";
import { writeTable } from "../formats/csv/write-table.ts";
import { describeCollection } from "../formats/export/feature-collection.ts";
import { placesMetadata } from "../formats/export/places-origin.ts";
import { listRecords, recordColumns } from "../formats/export/record-columns.ts";
import { toPlaceFeature } from "../formats/public-data/write-place-feature.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readPublishedData } from "../testing/published-data.ts";

const ROWS = 5;
const ORIGIN = {
  count: ROWS,
  filters: "aucun",
  exportedOn: "2026-11-30",
  link: "https://example.org/?vue=donnees&lang=fr",
  sources: [
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
  ],
};
/** Without the byte order mark; with the line ends of the files of this folder. */
function csvOf<Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): string {
  return writeTable(toFlatTable(columns, things.slice(0, ROWS)), ";")
    .replace("\uFEFF", "")
    .replaceAll("\r\n", "\n");
}

/** One feature a line. */
function geoJsonOf(name: string, features: Parameters<typeof describeCollection>[1]): string {
  const lines = features.map((one) => JSON.stringify(one));
  return JSON.stringify(describeCollection(name, [], placesMetadata(ORIGIN))).replace(
    "[]}",
    `[\n${lines.join(",\n")}\n]}`,
  );
}

it("places are exported with the same columns and rows", () => {
  const { places } = readPublishedData();
  const records = listRecords(
    places.filter(({ records: [, ...others] }, rank) => rank % 90 === 0 || others.length > 1),
  );
  expectGolden("exports/places.csv", csvOf(recordColumns(ORIGIN, undefined), records));
});

it("places are exported with the same properties", () => {
  const { places } = readPublishedData();
  const some = places.filter((_, rank) => rank % 90 === 0).slice(0, ROWS);
  expectGolden("exports/places.geojson.txt", geoJsonOf("Lieux", some.map(toPlaceFeature)));
});
