import { expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import { layerId } from "./layer-id.ts";
import type { LocalLayer } from "./local-layer.ts";
import { mergeLayers } from "./merge-layers.ts";

const points = [aServicePoint({ id: "fs-1" }), aServicePoint({ id: "fs-2" })];

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
  expect(mergeLayers(points, [])).toBe(points);
  expect(mergeLayers(points, [aLayer({ isShown: false, hidden: ["fs-1"] })])).toBe(points);
});

it("adds imported places, puts them in the position of replaced ones, and removes hidden ones", () => {
  const better = aServicePoint({ id: "fs-2", name: "Mieux" });
  const added = aServicePoint({ id: "couche-1-2", name: "Nouveau" });
  const merged = mergeLayers(points, [aLayer({ places: [better, added], hidden: ["fs-1"] })]);
  expect(merged.map(({ name }) => name)).toEqual(["Mieux", "Nouveau"]);
});

it("applies layers in order, the later after the earlier", () => {
  const first = aLayer({ places: [aServicePoint({ id: "fs-1", name: "Avant" })] });
  const second = aLayer({ id: layerId(2), places: [aServicePoint({ id: "fs-1", name: "Après" })] });
  expect(mergeLayers(points, [first, second])[0]?.name).toBe("Après");
});
