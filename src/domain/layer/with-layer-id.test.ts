import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { layerId } from "./layer-id.ts";
import { inLayer, withLayerId } from "./with-layer-id.ts";

const [ONE, TWELVE] = [layerId(1), layerId(12)];

it("gives the places of a layer their identifiers on another device, and leaves the identifier of a place of the map", () => {
  const [record] = aPlace().records;
  const own = { ...aPlace({ id: "couche-1-3" }), layer: ONE, records: [{ ...record, layer: ONE }] as const };
  const replaced = { ...aPlace({ id: "fs-18" }), layer: ONE, records: [{ ...record, layer: ONE }, record] as const };
  const layer = {
    id: ONE,
    name: "Relevé",
    origin: { kind: "national-list" } as const,
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places: [own, replaced],
    hidden: ["fs-3"],
  };
  const moved = withLayerId(layer, TWELVE);
  expect(moved).toMatchObject({ id: TWELVE, hidden: ["fs-3"] });
  expect(moved.places.map(({ id, layer: of }) => [id, of])).toEqual([
    ["couche-12-3", TWELVE],
    ["fs-18", TWELVE],
  ]);
  expect(moved.places[1]?.records.map(({ layer: of }) => of)).toEqual([TWELVE, undefined]);
  expect(withLayerId(moved, ONE)).toEqual(layer);
});

it("tells layer 1 from layer 12", () => {
  expect(inLayer("couche-12-3", ONE, layerId(5))).toBe("couche-12-3");
});
