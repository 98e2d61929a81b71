import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { mergePlaces } from "./merge-places.ts";

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
