import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { findDuplicates } from "../../domain/layer/find-duplicates.ts";
import type { Place } from "../../domain/place.ts";
import { somePlaces } from "../../testing/arbitraries.ts";
import { SOME_COMMUNES, someImportedPlaces } from "../../testing/import-builders.ts";
import { readExport } from "../../testing/table-builders.ts";
import { writeTable } from "../csv/write-table.ts";
import { describeCollection } from "../export/list-sources.ts";
import { placeFeatures, placeTable } from "../export/place-table.ts";
import { writeWorkbook } from "../export/write-workbook.ts";
import { readCommuneColumns } from "../public-data/commune-columns.ts";
import { readPlaceFeature } from "../public-data/place-feature.ts";
import { proposeChoices } from "./propose-choices.ts";
import { readFile } from "./read-file.ts";
import { type ImportContext, readPlaces } from "./read-places.ts";

async function bringBack(fileName: string, file: string | Blob, context: ImportContext) {
  const answer = await readFile(new File([file], fileName));
  if (answer.kind !== "read") throw new Error(answer.kind);
  const { table, issues: told } = answer.imported;
  const choices = proposeChoices(table);
  const { places, issues, elsewhere } = readPlaces(table, choices, context);
  return { type: choices.type, places, told: [...told, ...issues], elsewhere };
}

function asGeoJson(given: readonly Place[]): string {
  return JSON.stringify(describeCollection("lieux", placeFeatures(given), { exporte_le: "2026-01-20" }));
}

const EXPORTS: readonly (readonly [fileName: string, write: (places: readonly Place[]) => Promise<string | Blob>])[] = [
  ["lieux.csv", async (places) => writeTable(placeTable(places), ";")],
  ["lieux.geojson", async (places) => asGeoJson(places)],
  ["lieux.xlsx", (places) => writeWorkbook(new Map([["lieux", placeTable(places)]]))],
];

it.each(EXPORTS)(
  "imported places are unchanged when they are exported and imported on another device: %s",
  async (name, write) => {
    const context = { communes: SOME_COMMUNES };
    await fc.assert(
      fc.asyncProperty(someImportedPlaces, async (given) => {
        const { type, places, told, elsewhere } = await bringBack(name, await write(given), context);
        expect(places.map(({ place }) => place)).toEqual(given);
        expect({ type, told, elsewhere }).toEqual({ type: "column", told: [], elsewhere: 0 });
      }),
      { numRuns: 60 },
    );
  },
);

it.each(EXPORTS)(
  "the places of the map are found by their identifiers when they are imported, and added to none: %s",
  async (name, write) => {
    const { given, context } = readBuiltData();
    const { type, places, elsewhere } = await bringBack(name, await write(given), context);
    const duplicates = findDuplicates(places, given);
    expect([type, elsewhere, duplicates.filter(({ likeness }) => likeness !== "same-id")]).toEqual(["column", 0, []]);
    expect(new Set(duplicates.map(({ id }) => id))).toEqual(new Set(given.map(({ id }) => id)));
    expect(duplicates).toHaveLength(places.length);
  },
);

it("places in a table hold no text that a spreadsheet would run as a formula", () => {
  // OWASP (2024), CSV Injection, and the full-width forms.
  const wouldRun = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
  fc.assert(
    fc.property(fc.oneof(somePlaces, someImportedPlaces), (places) => {
      const cells = readExport(writeTable(placeTable(places), ";")).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => wouldRun.test(cell) && !/^-?[\d.,]+$/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function readBuiltData(): { readonly given: readonly Place[]; readonly context: ImportContext } {
  const { features } = JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { features: unknown[] };
  const given = features.map(readPlaceFeature).filter((place) => typeof place !== "string");
  const read = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof read === "string" || given.length !== features.length)
    throw new Error("public/data is missing or damaged");
  return { given, context: { communes: read.communes } };
}
