import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFlatTable } from "../domain/flat-table.ts";
import { type CommitOptions, commitLayer } from "../domain/layer/commit-layer.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import { layerId } from "../domain/layer/layer-id.ts";
import { mergeLayers } from "../domain/layer/merge-layers.ts";
import { writeOfficialDays } from "../domain/opening-hours/official-days.ts";
import type { Place } from "../domain/place.ts";
import { readFile } from "../formats/csv/imported/read-file.ts";
import { writeTable } from "../formats/csv/write-table.ts";
import { describeCollection } from "../formats/export/feature-collection.ts";
import { listFranceServices, OFFICIAL_COLUMNS } from "../formats/export/official-columns.ts";
import { type PlacesOrigin, placesMetadata } from "../formats/export/places-origin.ts";
import { type ExportedRecord, listRecords, recordColumns } from "../formats/export/record-columns.ts";
import { SEPARATORS, type Separator } from "../formats/export/separator.ts";
import { readCommuneColumns } from "../formats/public-data/commune-columns.ts";
import { readPlaceFeature } from "../formats/public-data/place-feature.ts";
import { toPlaceFeature } from "../formats/public-data/write-place-feature.ts";
import { someExportablePlaces } from "../testing/exportable-places.ts";
import { SOME_COMMUNES } from "../testing/import-builders.ts";
import { gatherPlaces } from "./export-row.ts";
import { proposeChoices } from "./propose-choices.ts";
import { type ImportContext, understandRows } from "./understand-rows.ts";

const OPTIONS = (existing: readonly Place[]): CommitOptions => ({
  id: layerId(1),
  name: "Lieux emportés",
  origin: { kind: "file", fileName: "lieux.csv" },
  addedOn: "2026-01-20",
  vintage: "2026-01-20",
  decisions: new Map(),
  existing,
});
const ORIGIN: PlacesOrigin = {
  count: 2,
  filters: "type de lieu : « =France »",
  exportedOn: "2026-01-20",
  link: "https://example.fr/?vue=donnees",
  sources: [],
};

async function exportAndImport(given: readonly Place[], separator: Separator, context: ImportContext) {
  const table = toFlatTable(recordColumns(ORIGIN, new Map()), listRecords(given));
  return bringBack(writeTable(table, separator), context);
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
      fc.asyncProperty(someExportablePlaces, fc.constantFrom(...SEPARATORS), async (given, separator) => {
        fc.pre(given.length > 0);
        const { shape, places, told, elsewhere } = await exportAndImport(given, separator, {
          communes: SOME_COMMUNES,
          bouquets: { "france-services": ["sante"] },
        });
        expect(places).toEqual(given);
        expect({ shape, told, elsewhere }).toEqual({ shape: "points-table", told: [], elsewhere: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it("are the places of the map, each found by its identifier and replaced by an equal one", async () => {
    const { given, context } = readBuiltData();
    const exported = await exportAndImport(given, ";", context);
    expect(exported).toEqual({ shape: "points-table", places: given, told: [], elsewhere: 0 });
    const rows = exported.places.map((place, index) => ({ line: index + 2, place }));
    const duplicates = findDuplicates(rows, given);
    expect(duplicates.map(({ id, likeness }) => [id, likeness])).toEqual(given.map(({ id }) => [id, "same-id"]));
    const layer = commitLayer({ places: rows, duplicates }, OPTIONS(given));
    expect(mergeLayers(given, [layer]).map(withoutLayer)).toEqual(given);
  });

  it("are joined again after a spreadsheet has sorted their rows", async () => {
    const { given, context } = readBuiltData();
    const rows = [...listRecords(given)].sort((a, b) => a.record.name.localeCompare(b.record.name));
    const { places } = await bringBack(writeTable(toFlatTable(recordColumns(ORIGIN, new Map()), rows), ","), context);
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
      { numRuns: 300 },
    );
  });

  it("are the places of the map", async () => {
    const { given, context } = readBuiltData();
    const imported = await bringBack(asGeoJson(given), context, "lieux.geojson");
    expect(imported).toEqual({ shape: "points-table", places: given, told: [], elsewhere: 0 });
  });
});

describe("the columns of the official list", () => {
  it("restore their values of the France services of the map", async () => {
    const { given, context } = readBuiltData();
    const rows = listFranceServices(given);
    expect(rows).toHaveLength(178);
    const { shape, places, told } = await bringBack(writeTable(toFlatTable(OFFICIAL_COLUMNS, rows), ","), context);
    const seats = rows.filter(({ place }) => place.precision === "commune").map(() => "position-from-commune");
    expect([shape, told.map(({ reason }) => reason)]).toEqual(["national-list", seats]);
    expect(places.map(heldByOfficialColumns)).toEqual(rows.map(toPlace).map(heldByOfficialColumns));
  });

  it("restore their values of any France services, for any texts", async () => {
    const officialPlaces = someExportablePlaces.map((given) => {
      const exported = listFranceServices(given).filter(
        ({ record, place }) => /^fs-\d+$/.test(record.id) && place.codeCommune !== undefined,
      );
      // Identifiers of the list are unique: of two equal ones, the second gets another, with an issue.
      return [...new Map(exported.map((row) => [row.record.id, toPlace(row)])).values()];
    });
    await fc.assert(
      fc.asyncProperty(officialPlaces, fc.constantFrom(...SEPARATORS), async (given, separator) => {
        fc.pre(given.length > 0);
        const text = writeTable(toFlatTable(OFFICIAL_COLUMNS, listFranceServices(given)), separator);
        const { places } = await bringBack(text, { communes: SOME_COMMUNES });
        expect(places.map(heldByOfficialColumns)).toEqual(given.map(heldByOfficialColumns));
      }),
      { numRuns: 300 },
    );
  });

  const LIST = "../shared/snapshots/liste-fs-20240801.csv";
  it.skipIf(!existsSync(LIST))(`are those of the list as published (skipped where ${LIST} is missing)`, () => {
    const [header = ""] = readFileSync(LIST, "utf8").split(/\r?\n/, 1);
    expect(header.replaceAll('"', "").split(",")).toEqual(OFFICIAL_COLUMNS.map(({ name }) => name));
  });
});

/** The order of two records of one category is that of the file. */
function sortRecords(place: Place) {
  return { ...place, records: [...place.records].sort((a, b) => a.id.localeCompare(b.id)) };
}

/** A record as a place by itself. */
function toPlace({ record, place }: ExportedRecord): Place {
  return { ...place, id: record.id, name: record.name, categories: [record.category], records: [record] };
}

/** The import makes texts one line, and puts Sunday hours and remarks into the comment. */
function heldByOfficialColumns({ id, position, precision, codeCommune, format, records: [record] }: Place) {
  const oneLine = (text: string) =>
    text
      .trim()
      .replace(/\s*[\t\n\u2028\u2029]\s*/g, " ")
      .trim();
  return {
    id,
    codeCommune,
    format,
    name: oneLine(record.name),
    address: oneLine(record.address),
    group: oneLine(record.group),
    where: precision === "adresse" ? position : precision,
    contacts: [record.postcode, record.phone, record.email],
    days: writeOfficialDays(record.openingHours).days,
    appointment: record.appointment,
    labelledOn: record.labelledOn,
  };
}

function withoutLayer({ layer: _, ...place }: Place): Place {
  const [first, ...others] = place.records.map(({ layer: _layer, ...record }) => record);
  return first === undefined ? place : { ...place, records: [first, ...others] };
}

function readBuiltData(): { readonly given: readonly Place[]; readonly context: ImportContext } {
  const { features } = JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { features: unknown[] };
  const given = features.map(readPlaceFeature).filter((place) => typeof place !== "string");
  const read = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof read === "string" || given.length !== features.length)
    throw new Error("public/data is missing or damaged");
  return { given, context: { communes: read.communes, bouquets: { "lieu-multiservices": ["transition"] } } };
}
