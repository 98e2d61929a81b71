import { expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { compareVintages } from "./compare-vintages.ts";

function aPlace(id: string, changes: Partial<ServicePoint> = {}, row: Partial<PointRecord> = {}): ServicePoint {
  const place = aServicePoint({ id, ...changes });
  return { ...place, records: [{ ...place.records[0], ...row }] };
}

const idsOf = (rows: readonly { readonly record: PointRecord }[]) => rows.map(({ record }) => record.id);

it("lists added, removed and unchanged rows", () => {
  const changes = compareVintages([aPlace("fs-1"), aPlace("fs-2")], [aPlace("fs-2"), aPlace("fs-3")]);
  expect(idsOf(changes.added)).toEqual(["fs-3"]);
  expect(idsOf(changes.gone)).toEqual(["fs-1"]);
  expect(changes.unchanged).toBe(1);
});

it("lists changed names, positions and hours, and counts a row with two changes once", () => {
  const before = [aPlace("fs-1"), aPlace("fs-2"), aPlace("fs-3")];
  const after = [
    aPlace("fs-1", { position: [6.65, 44.4] }, { name: "Autre" }),
    aPlace("fs-2", { position: [6.6505, 44.387] }, { openingHours: "Mo 09:00-12:00" }),
    aPlace("fs-3"),
  ];
  const { renamed, moved, rescheduled, unchanged } = compareVintages(before, after);
  expect(renamed.map((pair) => pair.after.record.name)).toEqual(["Autre"]);
  expect(moved.map(({ distanceKm }) => Number(distanceKm.toFixed(2)))).toEqual([1.45]);
  expect(rescheduled.map((pair) => pair.after.record.id)).toEqual(["fs-2"]);
  expect(unchanged).toBe(1);
});

it("ignores other notations of a name or week", () => {
  const before = aPlace("fs-1", {}, { name: "France services d'Embrun", openingHours: "Mo-Tu 09:00-12:00" });
  const after = { name: "France Services d’Embrun", openingHours: "Mo 09:00-12:00; Tu 09:00-12:00" };
  const { renamed, rescheduled, unchanged } = compareVintages([before], [aPlace("fs-1", {}, after)]);
  expect([renamed, rescheduled, unchanged]).toEqual([[], [], 1]);
});

it("compares only the types of both vintages", () => {
  const other = aPlace("lm-1", { categories: ["lieu-multiservices"] });
  expect(compareVintages([aPlace("fs-1"), other], [aPlace("fs-1")]).gone).toEqual([]);
});

it("finds a row in whichever place it is joined", () => {
  const joined = aServicePoint({ id: "lm-1" });
  const [row] = aPlace("fs-1").records;
  const before = [{ ...joined, records: [{ ...joined.records[0], id: "lm-1" }, row] as const }];
  const { added, gone } = compareVintages(before, [aPlace("fs-1")]);
  expect(idsOf(added)).toEqual([]);
  expect(idsOf(gone)).toEqual(["lm-1"]);
});
