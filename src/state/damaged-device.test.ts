import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { toStoredLayer } from "../data/public-data/stored-layer.ts";
import { layerId } from "../domain/place.ts";
import { aCommune, aPlace, aStop } from "../testing/builders.ts";
import { loadEverySelector, someDamaged } from "../testing/dirty.ts";
import { aDevice, aState } from "../testing/state-builder.ts";
import { createActions } from "./actions.ts";
import { createAppStore, USUAL_CHOICES } from "./app-state.ts";
import { openKeyValues } from "./device-key-values.ts";
import { createLayerRepository } from "./imported-storage.ts";
import { repositoryOn } from "./repository.ts";
import { readRecentSearches } from "./slices.ts";

/** The text under a key of localStorage: the JSON of something, or no JSON at all. */
function someKept(whole: unknown): fc.Arbitrary<string> {
  return fc.oneof(
    someDamaged(whole).map((value) => JSON.stringify(value) ?? ""),
    fc.string({ maxLength: 20 }),
    fc.constant(JSON.stringify(whole)),
  );
}

const holding = (text: string) => {
  const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
  return repositoryOn(() => storage, "key");
};

it("recalls of damaged searches at most five, each with its texts", () => {
  const search = { name: "Gap", detail: "05000", query: "?origine=commune:05061" };
  fc.assert(
    fc.property(someKept(Array.from({ length: 7 }, () => search)), (text) => {
      const recalled = readRecentSearches(holding(text).read());
      expect(recalled.length).toBeLessThanOrEqual(5);
      for (const { name, detail, query } of recalled) {
        expect([name, detail, query].every((one) => typeof one === "string" && one.length <= 200)).toBe(true);
        expect(query.startsWith("?")).toBe(true);
      }
    }),
  );
});

it("rejects when a database never answers", async () => {
  vi.stubGlobal("indexedDB", { open: () => ({}) });
  await expect(openKeyValues("couches", 5).keys()).rejects.toThrow("does not answer");
  vi.unstubAllGlobals();
});

it("recalls a damaged file as far as it is whole, names it otherwise, and every selector lives with it", async () => {
  const askEverySelector = await loadEverySelector();
  const id = layerId(1);
  const { description, chunks } = toStoredLayer({
    id,
    name: "Relevé",
    fileName: "releve.csv",
    addedOn: "2026-11-25",
    vintage: "",
    places: [
      aPlace({ id: "couche-1-2", layer: id, stops: [aStop()] }),
      aPlace({ id: "fs-1", layer: id, codeCommune: undefined, codeDepartement: undefined }),
    ],
  });
  const whole: [string, unknown][] = [
    ["couche-1", description],
    ...chunks.map((make, rank): [string, unknown] => [`couche-1/${rank}`, make()]),
  ];
  const someEntries = fc.oneof(
    fc.tuple(someDamaged(description), fc.constant(whole[1]?.[1])),
    fc.tuple(fc.constant(description), someDamaged(whole[1]?.[1])),
  );
  await fc.assert(
    fc.asyncProperty(someEntries, async ([first, second]) => {
      const { device } = aDevice([
        ["couche-1", first],
        ["couche-1/0", second],
      ]);
      const store = createAppStore(USUAL_CHOICES, "ete");
      const { layer, unread } = await createLayerRepository(device, () => Promise.resolve()).recall();
      createActions(store).recallLayer(layer, unread !== undefined);
      expect((layer === undefined) !== (unread === undefined)).toBe(true);
      expect(layer === undefined || layer.id === id).toBe(true);
      const { resources } = aState({
        places: [aPlace(), aPlace({ id: "fs-2" })],
        communes: [aCommune()],
      });
      askEverySelector({ ...store.getState(), resources });
    }),
    { numRuns: 300 },
  );
});
