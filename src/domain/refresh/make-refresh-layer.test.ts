import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { layerId } from "../layer/layer-id.ts";
import { mergeLayers } from "../layer/merge-layers.ts";
import type { Place } from "../place.ts";
import { compareWithList } from "./compare-with-list.ts";
import { makeRefreshLayer } from "./make-refresh-layer.ts";

const DESCRIPTION = { id: layerId(4), name: "Liste", addedOn: "2026-11-25", vintage: "2026-11-01" };

function refresh(points: readonly Place[], listed: readonly Place[]) {
  const preview = { places: listed.map((place, at) => ({ line: at + 2, place })), issues: [] };
  const layer = makeRefreshLayer(compareWithList(points, preview), points, DESCRIPTION);
  return { layer, merged: mergeLayers(points, [layer]) };
}

it("holds only differences: new places with their number, changed ones instead of the map's", () => {
  const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];
  const listed = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2", name: "Autre" }), aPlace({ id: "fs-33" })];
  const { layer, merged } = refresh(places, listed);
  expect(layer).toMatchObject({ ...DESCRIPTION, isShown: true, origin: { kind: "national-list" }, hidden: [] });
  expect(layer.places.map(({ id }) => id)).toEqual(["couche-4-33", "fs-2"]);
  expect(merged.map(({ id, name }) => [id, name])).toContainEqual(["fs-2", "Autre"]);
});

it("hides places that are gone", () => {
  const { layer, merged } = refresh([aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })], [aPlace({ id: "fs-1" })]);
  expect(layer.hidden).toEqual(["fs-2"]);
  expect(merged.map(({ id }) => id)).toEqual(["fs-1"]);
});

it("keeps a place of another table, without the row that is gone", () => {
  const alone = aPlace({ id: "lm-1", name: "Médiathèque", categories: ["lieu-multiservices"] });
  const [row] = aPlace({ id: "fs-2" }).records;
  const joined: Place = {
    ...alone,
    id: "fs-2",
    name: row.name,
    categories: ["france-services", "lieu-multiservices"],
    records: [row, alone.records[0]],
  };
  const { layer, merged } = refresh([aPlace({ id: "fs-1" }), joined], [aPlace({ id: "fs-1" })]);
  expect(layer.hidden).toEqual([]);
  expect(merged.find(({ id }) => id === "fs-2")).toMatchObject({
    name: "Médiathèque",
    categories: ["lieu-multiservices"],
    layer: "couche-4",
  });
});
