import fc from "fast-check";
import { expect, it } from "vitest";
import { aPlace } from "../testing/builders.ts";
import { orderPlaces } from "./order-places.ts";
import type { Place } from "./place.ts";

const NAMES = fc.constantFrom("Gap", "gap", "\u00c9choux", "E\u0301choux", "L’Épine", "Lepine", "");
const somePlaces = fc
  .array(fc.record({ commune: NAMES, name: NAMES }), { maxLength: 20 })
  .map((drawn) => drawn.map((one, rank) => aPlace({ id: `lm-${rank}`, ...one })));

/** Brute force: one sort of the whole. */
function sortWhole(places: readonly Place[]): readonly Place[] {
  const { compare } = new Intl.Collator("fr");
  return [...places].sort((a, b) => compare(a.commune, b.commune) || compare(a.name, b.name));
}

it("orders places by commune and name, stably", () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      expect(orderPlaces(places)).toEqual(sortWhole(places));
    }),
  );
});

it("orders a concatenation of ordered lists like any list", () => {
  fc.assert(
    fc.property(somePlaces, somePlaces, (some, others) => {
      const parts = [...orderPlaces(some), ...orderPlaces(others)];
      expect(orderPlaces(parts)).toEqual(sortWhole([...some, ...others]));
    }),
  );
});

it("returns an ordered list, and the same list for the same input", () => {
  const places = [aPlace({ commune: "Gap" }), aPlace({ commune: "Embrun" })];
  const ordered = orderPlaces(places);
  expect(orderPlaces(places)).toBe(ordered);
  expect(orderPlaces(ordered)).toBe(ordered);
});
