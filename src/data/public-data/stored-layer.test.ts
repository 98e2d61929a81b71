import fc from "fast-check";
import { expect, it } from "vitest";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { layerId } from "../../domain/place.ts";
import { somePlace } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { nameOfKept, readStoredDescription, readStoredPlaces, toStoredLayer } from "./stored-layer.ts";

const ID = layerId(7);

function aLayer(changes: Partial<LocalLayer> = {}): LocalLayer {
  return {
    id: ID,
    name: "Relevé <b>de</b> l'été",
    fileName: "releve.csv",
    addedOn: "2026-11-25",
    vintage: "",
    places: [],
    ...changes,
  };
}

/** Stores a layer and reads it back, through a structured clone as on the device. */
function kept(layer: LocalLayer): LocalLayer | undefined {
  const { description, chunks } = structuredClone({
    description: toStoredLayer(layer).description,
    chunks: toStoredLayer(layer).chunks.map((make) => make()),
  });
  const read = readStoredDescription(description);
  if (read === undefined) return undefined;
  const { chunks: count, ...rest } = read;
  expect(chunks).toHaveLength(count);
  return { ...rest, places: chunks.flatMap((chunk) => readStoredPlaces(chunk, read.id) ?? []) };
}

it("restores the stored layer, with places of every shape", () => {
  const imported = fc.tuple(somePlace, fc.array(fc.boolean())).map(([place, marks]) => {
    const mark = (rank: number) => (marks[rank] === true ? { layer: ID } : {});
    const [first, ...others] = place.records;
    const records = [
      { ...first, ...mark(0) },
      ...others.map((record, rank) => ({ ...record, ...mark(rank + 1) })),
    ] as const;
    return { ...place, id: "couche-7-2", layer: ID, records };
  });
  fc.assert(
    fc.property(fc.array(imported, { maxLength: 5 }), (places) => {
      expect(kept(aLayer({ places }))).toEqual(aLayer({ places }));
    }),
  );
});

it("stores many places in several chunks", () => {
  const places = Array.from({ length: 1201 }, (_, rank) => {
    const place = aPlace({
      id: `couche-7-${rank}`,
      layer: ID,
      codeCommune: undefined,
      codeDepartement: undefined,
    });
    return { ...place, records: [{ ...place.records[0], sources: [] }] as const };
  });
  expect(toStoredLayer(aLayer({ places })).chunks).toHaveLength(3);
  expect(kept(aLayer({ places }))?.places).toEqual(places);
});

it("rejects damaged data and other versions", () => {
  const { description } = toStoredLayer(aLayer());
  for (const changes of [{ version: 2 }, { id: "autre" }, { origin: { kind: "ftp" } }, { chunks: -1 }]) {
    expect(readStoredDescription({ ...(description as object), ...changes })).toBeUndefined();
  }
  expect(readStoredDescription("couche")).toBeUndefined();
  expect(readStoredPlaces({}, ID)).toBeUndefined();
  expect(readStoredPlaces([{ id: "a", imported: [], feature: { type: "Feature" } }], ID)).toBeUndefined();
  expect(nameOfKept({ version: 2, name: "Mairies" })).toBe("Mairies");
  expect(nameOfKept(7)).toBe("");
});
