import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFlatTable } from "../domain/flat-table.ts";
import { type CommitOptions, commitLayer } from "../domain/layer/commit-layer.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import { layerId } from "../domain/layer/layer-id.ts";
import type { Place } from "../domain/place.ts";
import { readFile } from "../formats/csv/imported/read-file.ts";
import { writeTable } from "../formats/csv/write-table.ts";
import { describeCollection } from "../formats/export/feature-collection.ts";
import { type PlacesOrigin, placesMetadata } from "../formats/export/places-origin.ts";
import { listRecords, recordColumns } from "../formats/export/record-columns.ts";
import { readCommuneColumns } from "../formats/public-data/commune-columns.ts";
import { readPlaceFeature } from "../formats/public-data/place-feature.ts";
import { toPlaceFeature } from "../formats/public-data/write-place-feature.ts";
import { someExportablePlaces } from "../testing/exportable-places.ts";
import { SOME_COMMUNES } from "../testing/import-builders.ts";
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
const ORIGIN: PlacesOrigin = {
  count: 2,
  filters: "type de lieu : « =France »",
  exportedOn: "2026-01-20",
  link: "https://example.fr/?vue=donnees",
  sources: [],
};

async function exportAndImport(given: readonly Place[], context: ImportContext) {
  const table = toFlatTable(recordColumns(ORIGIN, undefined), listRecords(given));
  return bringBack(writeTable(table, ";"), context);
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
  return JSON.stringify(describeCollection("Lieux", given.map(toPlaceFeature), placesMetadata(ORIGIN)));
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
    const { places } = await bringBack(writeTable(toFlatTable(recordColumns(ORIGIN, undefined), rows), ","), context);
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
