import { expect, it } from "vitest";
import { describeCollection } from "./feature-collection.ts";

it("names the layer and its origin", () => {
  const layer = describeCollection("lieux", [], { filtres: "aucun" });
  expect(JSON.parse(JSON.stringify(layer))).toEqual({
    type: "FeatureCollection",
    name: "lieux",
    metadata: { filtres: "aucun" },
    features: [],
  });
});
