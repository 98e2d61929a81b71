import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Duplicate } from "../import/import-preview.ts";
import { layerId, type Place } from "../place.ts";
import { commitLayer, mergePlaces } from "./local-layer.ts";

const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];

it("returns the same list without imported places", () => {
  expect(mergePlaces(places, [])).toBe(places);
});

it("adds imported places, and puts them in the position of replaced ones", () => {
  const better = aPlace({ id: "fs-2", name: "Mieux" });
  const added = aPlace({ id: "couche-1-2", name: "Nouveau" });
  const merged = mergePlaces(places, [better, added]);
  expect(merged.map(({ id }) => id)).toEqual(["fs-1", "fs-2", "couche-1-2"]);
  expect(merged[1]).toBe(better);
});

const ID = layerId(3);
const DESCRIPTION = {
  id: ID,
  name: "Relevé",
  fileName: "releve.csv",
  addedOn: "2026-11-25",
  vintage: "2026-10",
} as const;

function commit(places: readonly Place[], duplicates: readonly Duplicate[] = [], withKnown = false) {
  const rows = places.map((place, rank) => ({ line: rank + 2, place }));
  return commitLayer({ places: rows, duplicates }, { ...DESCRIPTION, withKnown });
}

describe("commitLayer", () => {
  it("gives each place an id of its own, keeps those of its records, and marks both", () => {
    const layer = commit([aPlace({ id: "77", name: "Mairie" })]);
    expect(layer).toMatchObject(DESCRIPTION);
    expect(layer.places.map(({ id, layer: of }) => [id, of])).toEqual([["couche-3-2", ID]]);
    expect(layer.places[0]?.records[0]).toMatchObject({ id: "77", layer: ID });
  });

  it("dates an undated row by the vintage of the file", () => {
    const point = aPlace();
    const [record] = point.records;
    const dated = (sourceDate: string, ...sources: readonly string[]) => ({
      ...point,
      records: [{ ...record, sourceDate, sources }] as const,
    });
    const { places } = commit([dated(""), dated("2022"), dated("", "presse")]);
    expect(places.map(({ records }) => records[0].sourceDate)).toEqual(["2026-10", "2022", ""]);
  });

  it("adds rows that may be existing places only where they are wanted too, and under ids of their own", () => {
    const rows = [aPlace({ id: "fs-1" }), aPlace({ id: "neuf" })];
    const known = [{ line: 2, id: "fs-1", likeness: "same-id", distanceKm: 0 }] as const;
    expect(commit(rows, known).places.map(({ id }) => id)).toEqual(["couche-3-3"]);
    expect(commit(rows, known, true).places.map(({ id }) => id)).toEqual(["couche-3-2", "couche-3-3"]);
  });
});
