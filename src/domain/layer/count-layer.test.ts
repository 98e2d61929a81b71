import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { countLayer } from "./count-layer.ts";
import { layerId } from "./layer-id.ts";

it("counts the places of a layer, those that replace others, those beyond the map, and those it hides", () => {
  const places = [
    aPlace({ id: "fs-1" }),
    aPlace({ id: "couche-1-2" }),
    aPlace({ id: "couche-1-3", codeCommune: undefined }),
  ];
  const layer = {
    id: layerId(1),
    name: "Relevé",
    origin: { kind: "file", fileName: "releve.csv" },
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places,
    hidden: ["fs-7", "fs-8"],
  } as const;
  expect(countLayer(layer)).toEqual({ places: 3, replaced: 1, beyond: 1, hidden: 2 });
});
