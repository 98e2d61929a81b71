import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { layerId } from "../layer/layer-id.ts";
import type { LocalLayer } from "../layer/local-layer.ts";
import type { Place } from "../place.ts";
import { ageOfLayer } from "./compare-layer.ts";

const ID = layerId(1);

function imported(id: string, changes: Partial<Place> = {}): Place {
  const place = aPlace({ id, ...changes });
  return { ...place, layer: ID, records: [{ ...place.records[0], layer: ID }] };
}

function aLayer(vintage: string, places: readonly Place[]): LocalLayer {
  return {
    id: ID,
    name: "Liste",
    origin: { kind: "national-list" },
    addedOn: "2026-11-25",
    vintage,
    isShown: true,
    places,
    hidden: [],
  };
}

const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];

it("tells an earlier list, one of the same date, one without a date, and a later one apart", () => {
  const { sourceDate } = aPlace().records[0];
  const ageOf = (vintage: string) => ageOfLayer(places, aLayer(vintage, [imported("fs-1")]));
  expect(["2022-12-01", "", sourceDate, "2030-01-01"].map(ageOf)).toEqual(["older", "undated", "same", "younger"]);
});
