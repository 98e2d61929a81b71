import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { layerId } from "./layer-id.ts";
import type { LocalLayer } from "./local-layer.ts";
import { mergeLayers } from "./merge-layers.ts";

const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];

function aLayer(changes: Partial<LocalLayer>): LocalLayer {
  return {
    id: layerId(1),
    name: "Relevé",
    origin: { kind: "file", fileName: "releve.csv" },
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places: [],
    hidden: [],
    ...changes,
  };
}

it("returns the same list without a shown layer", () => {
  expect(mergeLayers(places, [])).toBe(places);
  expect(mergeLayers(places, [aLayer({ isShown: false, hidden: ["fs-1"] })])).toBe(places);
});

it("adds imported places, puts them in the position of replaced ones, and removes hidden ones", () => {
  const better = aPlace({ id: "fs-2", name: "Mieux" });
  const added = aPlace({ id: "couche-1-2", name: "Nouveau" });
  const merged = mergeLayers(places, [aLayer({ places: [better, added], hidden: ["fs-1"] })]);
  expect(merged.map(({ name }) => name)).toEqual(["Mieux", "Nouveau"]);
});

it("applies layers in order, the later after the earlier", () => {
  const first = aLayer({ places: [aPlace({ id: "fs-1", name: "Avant" })] });
  const second = aLayer({ id: layerId(2), places: [aPlace({ id: "fs-1", name: "Après" })] });
  expect(mergeLayers(places, [first, second])[0]?.name).toBe("Après");
});
