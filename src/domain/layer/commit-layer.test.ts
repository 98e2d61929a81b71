import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { DUPLICATE_DECISIONS, type Duplicate, type DuplicateDecision } from "../import/import-preview.ts";
import type { Place } from "../place.ts";
import { commitLayer, decisionOf } from "./commit-layer.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { layerId } from "./layer-id.ts";
import { mergePlaces } from "./merge-places.ts";

const ID = layerId(3);
const DESCRIPTION = {
  id: ID,
  name: "Relevé",
  fileName: "releve.csv",
  addedOn: "2026-11-25",
  vintage: "2026-10",
} as const;

function aDuplicate(line: number, changes: Partial<Duplicate> = {}): Duplicate {
  return { line, id: "fs-1", likeness: "same-id", distanceKm: 0, ...changes };
}

function commit(
  places: readonly Place[],
  duplicates: readonly Duplicate[],
  points: readonly Place[],
  decisions: readonly (readonly [number, DuplicateDecision])[] = [],
) {
  const rows = places.map((place, rank) => ({ line: rank + 2, place }));
  return commitLayer({ places: rows, duplicates }, { ...DESCRIPTION, decisions: new Map(decisions), existing: points });
}

describe("commitLayer", () => {
  const point = aPlace({ id: "fs-1", name: "Ici" });
  const imported = aPlace({ id: "fs-1", name: "Mieux" });

  it("gives each place an id of its own, keeps those of its records, and marks both", () => {
    const layer = commit([aPlace({ id: "77", name: "Mairie" })], [], [point]);
    expect(layer).toMatchObject(DESCRIPTION);
    expect(layer.places.map(({ id, layer: of }) => [id, of])).toEqual([["couche-3-2", ID]]);
    expect(layer.places[0]?.records[0]).toMatchObject({ id: "77", layer: ID });
  });

  it("dates an undated row by the vintage of the file", () => {
    const [record] = point.records;
    const dated = (sourceDate: string, ...sources: readonly string[]) => ({
      ...point,
      records: [{ ...record, sourceDate, sources }] as const,
    });
    const { places } = commit([dated(""), dated("2022"), dated("", "presse")], [], []);
    expect(places.map(({ records }) => records[0].sourceDate)).toEqual(["2026-10", "2022", ""]);
  });

  it("replaces the place that a row names, and skips a row that is only alike, unless decided otherwise", () => {
    const alike = { likeness: "near-and-alike" } as const;
    const idsOf = (duplicate: Duplicate, decision?: DuplicateDecision) =>
      commit([imported], [duplicate], [point], decision === undefined ? [] : [[2, decision]]).places.map(
        ({ id }) => id,
      );
    expect(idsOf(aDuplicate(2))).toEqual(["fs-1"]);
    expect(idsOf(aDuplicate(2, alike))).toEqual([]);
    expect(idsOf(aDuplicate(2, alike), "replace")).toEqual(["fs-1"]);
    expect(idsOf(aDuplicate(2), "keep-both")).toEqual(["couche-3-2"]);
    expect(idsOf(aDuplicate(2), "skip")).toEqual([]);
  });

  it("lets the first of several rows replace a place, and adds the others", () => {
    const { places } = commit([imported, imported], [aDuplicate(2), aDuplicate(3)], [point]);
    expect(places.map(({ id }) => id)).toEqual(["fs-1", "couche-3-3"]);
  });

  it("adds the place with its own id when the place to replace is gone", () => {
    expect(commit([imported], [aDuplicate(2)], []).places.map(({ id }) => id)).toEqual(["couche-3-2"]);
  });

  it("loses no row: there are as many places as rows that are not skipped, all of them on the map", () => {
    fc.assert(
      fc.property(
        somePlaces,
        somePlaces,
        fc.infiniteStream(fc.constantFrom(...DUPLICATE_DECISIONS)),
        (there, rows, decide) => {
          const points = [...new Map(there.map((one) => [one.id, one])).values()];
          // Some rows are places of the map, by id or by their content.
          const places = [
            ...rows,
            ...points.slice(0, 2),
            ...points.slice(1, 3).map((one) => ({ ...one, id: "autre" })),
          ];
          const previewed = places.map((place, rank) => ({ line: rank + 2, place }));
          const duplicates = findDuplicates(previewed, points);
          const decisions = new Map(duplicates.map(({ line }) => [line, decide.next().value ?? "skip"]));
          const layer = commitLayer({ places: previewed, duplicates }, { ...DESCRIPTION, decisions, existing: points });
          const skipped = duplicates.filter((one) => decisionOf(one, decisions) === "skip").length;
          expect(layer.places).toHaveLength(places.length - skipped);
          expect(new Set(layer.places.map(({ id }) => id)).size).toBe(layer.places.length);
          const shown = mergePlaces(points, layer.places);
          const replaced = layer.places.filter(({ id }) => points.some((one) => one.id === id)).length;
          expect(shown).toHaveLength(points.length + layer.places.length - replaced);
        },
      ),
    );
  });

  it("adds nothing when every duplicate of a list of the map is skipped", () => {
    fc.assert(
      fc.property(somePlaces, (there) => {
        const points = [...new Map(there.map((one) => [one.id, one])).values()];
        const rows = points.map((place, rank) => ({ line: rank + 2, place }));
        const duplicates = findDuplicates(rows, points);
        const decisions = new Map(rows.map(({ line }) => [line, "skip" as const]));
        expect(
          commitLayer({ places: rows, duplicates }, { ...DESCRIPTION, decisions, existing: points }).places,
        ).toEqual([]);
      }),
    );
  });
});
