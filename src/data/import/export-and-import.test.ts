import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFlatTable } from "../../domain/flat-table.ts";
import { findDuplicates } from "../../domain/layer/find-duplicates.ts";
import { type CommitOptions, commitLayer } from "../../domain/layer/local-layer.ts";
import { layerId, type Place } from "../../domain/place.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { aPlace } from "../../testing/builders.ts";
import { SOME_COMMUNES, someExportablePlaces } from "../../testing/import-builders.ts";
import { readExport } from "../../testing/table-builders.ts";
import { readFile } from "../csv/imported/read-file.ts";
import { writeTable } from "../csv/write-table.ts";
import { FURTHER_COLUMNS } from "../export/further-columns.ts";
import { describeCollection } from "../export/list-sources.ts";
import { listRecords, placeFeatures, placeTable, RECORD_COLUMNS } from "../export/place-table.ts";
import { readCommuneColumns } from "../public-data/commune-columns.ts";
import { readPlaceFeature } from "../public-data/place-feature.ts";
import { gatherPlaces } from "./export-row.ts";
import { proposeChoices } from "./propose-choices.ts";
import { type ImportContext, understandRows } from "./understand-rows.ts";

const OPTIONS: CommitOptions = {
  id: layerId(1),
  name: "Lieux emportés",
  fileName: "lieux.csv",
  addedOn: "2026-01-20",
  vintage: "2026-01-20",
  withKnown: false,
};
async function exportAndImport(given: readonly Place[], context: ImportContext) {
  return bringBack(writeTable(placeTable(given), ";"), context);
}

async function bringBack(text: string, context: ImportContext, fileName = "lieux.csv") {
  const answer = await readFile(new File([text], fileName));
  if (answer.kind !== "read") throw new Error(answer.kind);
  const { issues: told } = answer.imported;
  const table = gatherPlaces(answer.imported.table);
  const { shape, choices } = proposeChoices(table);
  const { places, issues, elsewhere } = understandRows(table, choices, context);
  return { shape, places: places.map(({ place }) => place), told: [...told, ...issues], elsewhere };
}

function asGeoJson(given: readonly Place[]): string {
  return JSON.stringify(describeCollection("lieux", placeFeatures(given), { exporte_le: "2026-01-20" }));
}

describe("places that are exported as our table and imported", () => {
  it("are unchanged, for any texts, without an issue", async () => {
    await fc.assert(
      fc.asyncProperty(someExportablePlaces, async (given) => {
        fc.pre(given.length > 0);
        const { shape, places, told, elsewhere } = await exportAndImport(given, {
          communes: SOME_COMMUNES,
          bouquets: { "france-services": ["sante"] },
        });
        expect(places).toEqual(given);
        expect({ shape, told, elsewhere }).toEqual({ shape: "points-table", told: [], elsewhere: 0 });
      }),
      { numRuns: 150 },
    );
  });

  it("are the places of the map, each found by its identifier and added to none", async () => {
    const { given, context } = readBuiltData();
    const exported = await exportAndImport(given, context);
    expect(exported).toEqual({ shape: "points-table", places: given, told: [], elsewhere: 0 });
    const rows = exported.places.map((place, index) => ({ line: index + 2, place }));
    const duplicates = findDuplicates(rows, given);
    expect(duplicates.map(({ id, likeness }) => [id, likeness])).toEqual(given.map(({ id }) => [id, "same-id"]));
    expect(commitLayer({ places: rows, duplicates }, OPTIONS).places).toEqual([]);
  });

  it("are joined again after a spreadsheet has sorted their rows", async () => {
    const { given, context } = readBuiltData();
    const rows = [...listRecords(given)].sort((a, b) => a.record.name.localeCompare(b.record.name));
    const { places } = await bringBack(writeTable(toFlatTable(RECORD_COLUMNS, rows), ","), context);
    const byId = (some: readonly Place[]) => some.map(sortRecords).sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(places)).toEqual(byId(given));
  });
});

describe("places that are exported as points and imported", () => {
  it("are unchanged, for any texts, without an issue", async () => {
    await fc.assert(
      fc.asyncProperty(someExportablePlaces, async (given) => {
        fc.pre(given.length > 0);
        const context = { communes: SOME_COMMUNES, bouquets: { "france-services": ["sante"] } } as const;
        const imported = await bringBack(asGeoJson(given), context, "lieux.geojson");
        expect(imported).toEqual({ shape: "points-table", places: given, told: [], elsewhere: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it("are the places of the map", async () => {
    const { given, context } = readBuiltData();
    const imported = await bringBack(asGeoJson(given), context, "lieux.geojson");
    expect(imported).toEqual({ shape: "points-table", places: given, told: [], elsewhere: 0 });
  });
});

describe("columns of a file that the map has no field for", () => {
  it.each([
    ["lieux.csv", (places: readonly Place[]) => writeTable(placeTable(places), ";")],
    ["lieux.geojson", asGeoJson],
  ])("are given back: %s", async (fileName, write) => {
    const table = {
      columns: ["nom", "commune", "Nombre de postes", "remarque interne", "constructor", "couche"],
      rows: [{ line: 2, cells: ["Maison fictive", "Gap", "4", "=oui", "x", "y"] }],
    };
    const context = { communes: SOME_COMMUNES };
    const given = understandRows(table, proposeChoices(table).choices, context).places.map(({ place }) => place);
    expect(given[0]?.records[0].kept).toEqual([
      ["Nombre de postes", "4"],
      ["remarque interne", "=oui"],
      ["constructor", "x"],
      ["couche", "y"],
    ]);
    const { places } = await bringBack(write(given), context, fileName);
    const texts = (some: readonly Place[]) => some.map(({ records }) => records[0].kept?.map(([, text]) => text));
    expect(texts(places)).toEqual(texts(given));
  });

  it("are none of our own properties of points", async () => {
    const records = [{ ...aPlace().records[0], hasDoubtfulPhone: true }] as const;
    const places = [aPlace({ records, hasDoubtfulLocation: true, mandatesSeenOn: "2023-01-31" })];
    const answer = await readFile(new File([asGeoJson(places)], "lieux.geojson"));
    if (answer.kind !== "read") throw new Error(answer.kind);
    const known: readonly string[] = [...PLACE_COLUMNS, ...FURTHER_COLUMNS];
    const unknown = gatherPlaces(answer.imported.table).columns.filter((column) => !known.includes(column));
    expect(unknown, "properties to add to NO_COLUMNS of src/data/import/export-row.ts").toEqual([]);
  });
});

it("places in a table hold no text that a spreadsheet would run as a formula", () => {
  // OWASP (2024), CSV Injection, and the full-width forms.
  const wouldRun = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
  fc.assert(
    fc.property(someExportablePlaces, (places) => {
      const cells = readExport(writeTable(placeTable(places), ";")).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => wouldRun.test(cell) && !/^-?[\d.,]+$/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** The order of two records of one category is that of the file. */
function sortRecords(place: Place) {
  return { ...place, records: [...place.records].sort((a, b) => a.id.localeCompare(b.id)) };
}

function readBuiltData(): { readonly given: readonly Place[]; readonly context: ImportContext } {
  const { features } = JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { features: unknown[] };
  const given = features.map(readPlaceFeature).filter((place) => typeof place !== "string");
  const read = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof read === "string" || given.length !== features.length)
    throw new Error("public/data is missing or damaged");
  return { given, context: { communes: read.communes, bouquets: { "lieu-multiservices": ["transition"] } } };
}
