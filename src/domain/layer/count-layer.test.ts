import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { countLayer } from "./count-layer.ts";

it("counts the imported places that replace others, and those beyond the map", () => {
  const places = [
    aPlace({ id: "fs-1" }),
    aPlace({ id: "couche-1-2" }),
    aPlace({ id: "couche-1-3", codeCommune: undefined }),
  ];
  expect(countLayer({ places })).toEqual({ replaced: 1, beyond: 1 });
});
