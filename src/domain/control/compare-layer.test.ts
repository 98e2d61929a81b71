import { expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import { layerId } from "../layer/layer-id.ts";
import type { LocalLayer } from "../layer/local-layer.ts";
import type { ServicePoint } from "../service-point.ts";
import { compareLayer } from "./compare-layer.ts";

const ID = layerId(1);

function brought(id: string, changes: Partial<ServicePoint> = {}): ServicePoint {
  const place = aServicePoint({ id, ...changes });
  return { ...place, layer: ID, records: [{ ...place.records[0], layer: ID }] };
}

function aLayer(vintage: string, places: readonly ServicePoint[]): LocalLayer {
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
const points = [aServicePoint({ id: "fs-1" }), aServicePoint({ id: "fs-2" })];

it("takes a later list for what the map will be", () => {
  const { isOlder, added, gone } = compareLayer(points, aLayer("2026-01-01", [brought("fs-2"), brought("fs-3")]));
  expect([isOlder, idsOf(added), idsOf(gone)]).toEqual([false, ["fs-3"], ["fs-1"]]);
});

it("takes an earlier list for what the map was", () => {
  const { isOlder, added, gone } = compareLayer(points, aLayer("2022-12-01", [brought("fs-2"), brought("fs-3")]));
  expect([isOlder, idsOf(added), idsOf(gone)]).toEqual([true, ["fs-1"], ["fs-3"]]);
});

it("leaves out what lies elsewhere, and rows that a replaced place has from other tables", () => {
  const joined = brought("fs-2");
  const other = { ...aServicePoint({ id: "lm-1", categories: ["lieu-multiservices"] }).records[0] };
  const elsewhere = brought("fs-9", { codeCommune: undefined, codeDepartement: undefined });
  const onMap = [...points, aServicePoint({ id: "lm-2", categories: ["lieu-multiservices"] })];
  const layer = aLayer("", [brought("fs-1"), { ...joined, records: [...joined.records, other] }, elsewhere]);
  const { added, gone } = compareLayer(onMap, layer);
  expect([idsOf(added), idsOf(gone)]).toEqual([[], []]);
});
