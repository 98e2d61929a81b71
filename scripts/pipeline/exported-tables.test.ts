import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ReadTable, readTable } from "../../src/data/csv/read-table.ts";
import type { TableSchema } from "../../src/data/csv/table-schema.ts";
import { writeTable } from "../../src/data/csv/write-table.ts";
import { FURTHER_COLUMNS, listRecords, RECORD_COLUMNS } from "../../src/data/export/place-table.ts";
import { readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { readPlaceFeature } from "../../src/data/public-data/place-feature.ts";
import { CATEGORIES, type Category } from "../../src/domain/category.ts";
import { toFlatTable } from "../../src/domain/flat-table.ts";
import type { Place } from "../../src/domain/place.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { allTownHalls, joinNeighbouringTownHalls } from "./join-communes.ts";
import { readBouquets } from "./join-needs.ts";
import { groupRows, joinPlaceRows, listMandates } from "./join-place-rows.ts";
import { joinStops } from "./join-resorts.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readPlaceRows } from "./read-place-rows.ts";
import { readTables } from "./table-columns.ts";

const schema = JSON.parse(readFileSync("data/schema/points.schema.json", "utf8")) as TableSchema;
const { tables } = readTables(process.cwd());
const official = readOfficialCodes(process.cwd());
const places = (JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { features: unknown[] }).features
  .map(readPlaceFeature)
  .filter((place) => typeof place !== "string");
const communes = readCommunes();

function readCommunes() {
  const read = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof read === "string") throw new Error(read);
  return read.communes;
}

/** The table of a category, as the page exports it. */
function tableOf(category: Category, { file }: ReadTable<PlaceColumn>): ReadTable<PlaceColumn> {
  const rows = listRecords(places).filter(({ record }) => record.category === category);
  const text = writeTable(toFlatTable(RECORD_COLUMNS, rows), ";");
  return readTable(file, text, PLACE_COLUMNS, schema, FURTHER_COLUMNS);
}

describe("exported tables", () => {
  // They are corrected already.
  const exported = CATEGORIES.map((category) => tableOf(category, tables[category]));

  it("have no problem, and give the places that they were exported from", () => {
    const { townHalls } = joinNeighbouringTownHalls(tables.communesVoisines, official);
    const { stops } = joinStops(tables.tournees, allTownHalls(communes, townHalls), official);
    const joined = joinPlaceRows({
      groups: groupRows(readPlaceRows(exported, tables.doubts, official), tables.samePlace),
      communes,
      bouquets: readBouquets(tables.bouquets),
      stops,
      mandates: listMandates(tables.aidantsConnect),
    });
    expect([...exported.flatMap(({ problems }) => problems), ...joined.problems]).toEqual([]);
    expect(joined.places.map(sortRecords)).toEqual(places.map(sortRecords));
  });
});

/** The order of two records of one table is that of the file. */
function sortRecords(place: Place) {
  return { ...place, records: [...place.records].sort((a, b) => a.id.localeCompare(b.id)) };
}

it("docs/guide-des-donnees.md describes every column after those of the tables", () => {
  const guide = readFileSync("docs/guide-des-donnees.md", "utf8");
  expect(FURTHER_COLUMNS.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
