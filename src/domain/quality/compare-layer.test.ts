import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { layerId } from "../layer/layer-id.ts";
import type { LocalLayer } from "../layer/local-layer.ts";
import type { Place } from "../place.ts";
import { compareLayer } from "./compare-layer.ts";

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

const idsOf = (rows: readonly { readonly record: { readonly id: string } }[]) => rows.map(({ record }) => record.id);
const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];

it("takes a later list for the future of the map", () => {
  const { age, added, gone } = compareLayer(places, aLayer("2026-01-01", [imported("fs-2"), imported("fs-3")]));
  expect([age, idsOf(added), idsOf(gone)]).toEqual(["younger", ["fs-3"], ["fs-1"]]);
});

it("takes an earlier list for the past of the map", () => {
  const { age, added, gone } = compareLayer(places, aLayer("2022-12-01", [imported("fs-2"), imported("fs-3")]));
  expect([age, idsOf(added), idsOf(gone)]).toEqual(["older", ["fs-1"], ["fs-3"]]);
});

it("distinguishes a list of the same date, and one without a date, from a later one", () => {
  const { sourceDate } = aPlace().records[0];
  const ageOf = (vintage: string) => compareLayer(places, aLayer(vintage, [imported("fs-1")])).age;
  expect(["", sourceDate, "2030-01-01"].map(ageOf)).toEqual(["undated", "same", "younger"]);
});

it("leaves out other territories, and rows of other tables in a replaced place", () => {
  const joined = imported("fs-2");
  const other = { ...aPlace({ id: "lm-1", categories: ["lieu-multiservices"] }).records[0] };
  const elsewhere = imported("fs-9", { codeCommune: undefined, codeDepartement: undefined });
  const onMap = [...places, aPlace({ id: "lm-2", categories: ["lieu-multiservices"] })];
  const layer = aLayer("", [imported("fs-1"), { ...joined, records: [...joined.records, other] }, elsewhere]);
  const { added, gone } = compareLayer(onMap, layer);
  expect([idsOf(added), idsOf(gone)]).toEqual([[], []]);
});
