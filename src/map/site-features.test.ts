import { expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune } from "../testing/builders.ts";
import { toSiteFeatures } from "./site-features.ts";

it("numbers proposed sites in their order, without planned ones", () => {
  const sites = ["04019", "05061", "38185"].map((code, at) => ({
    commune: aCommune({ code: code as CodeCommune, position: [6 + at, 45] }),
    gain: 10 - at,
    after: 0,
  }));
  const accepted = new Map([["05061" as CodeCommune, "envisage-1"]]);
  const { features } = toSiteFeatures(sites, accepted, "38185" as CodeCommune);
  expect(features.map(({ geometry, properties }) => [geometry.coordinates, properties])).toEqual([
    [[6, 45], { rank: "1", isHovered: false }],
    [[8, 45], { rank: "3", isHovered: true }],
  ]);
});
