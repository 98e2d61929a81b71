import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { compareVintages } from "./compare-vintages.ts";

function placeWith(id: string, changes: Partial<Place> = {}, row: Partial<PlaceRecord> = {}): Place {
  const place = aPlace({ id, ...changes });
  return { ...place, records: [{ ...place.records[0], ...row }] };
}

const idsOf = (rows: readonly { readonly record: PlaceRecord }[]) => rows.map(({ record }) => record.id);

it("lists added, removed and unchanged rows", () => {
  const changes = compareVintages([placeWith("fs-1"), placeWith("fs-2")], [placeWith("fs-2"), placeWith("fs-3")]);
  expect(idsOf(changes.added)).toEqual(["fs-3"]);
  expect(idsOf(changes.gone)).toEqual(["fs-1"]);
  expect(changes.unchanged).toBe(1);
});

it("lists changed names, positions and hours, and counts a row with two changes once", () => {
  const before = [placeWith("fs-1"), placeWith("fs-2"), placeWith("fs-3")];
  const after = [
    placeWith("fs-1", { position: [6.65, 44.4] }, { name: "Autre" }),
    placeWith("fs-2", { position: [6.6505, 44.387] }, { openingHours: "Mo 09:00-12:00" }),
    placeWith("fs-3"),
  ];
  const { renamed, moved, rescheduled, unchanged } = compareVintages(before, after);
  expect(renamed.map((pair) => pair.after.record.name)).toEqual(["Autre"]);
  expect(moved.map(({ distanceKm }) => Number(distanceKm.toFixed(2)))).toEqual([1.45]);
  expect(rescheduled.map((pair) => pair.after.record.id)).toEqual(["fs-2"]);
  expect(unchanged).toBe(1);
});

it("ignores other notations of a name or week", () => {
  const before = placeWith("fs-1", {}, { name: "France services d'Embrun", openingHours: "Mo-Tu 09:00-12:00" });
  const after = { name: "France Services d’Embrun", openingHours: "Mo 09:00-12:00; Tu 09:00-12:00" };
  const { renamed, rescheduled, unchanged } = compareVintages([before], [placeWith("fs-1", {}, after)]);
  expect([renamed, rescheduled, unchanged]).toEqual([[], [], 1]);
});

it("compares only the types of both vintages", () => {
  const other = placeWith("lm-1", { categories: ["lieu-multiservices"] });
  expect(compareVintages([placeWith("fs-1"), other], [placeWith("fs-1")]).gone).toEqual([]);
});

it("finds a row in whichever place it is joined", () => {
  const joined = aPlace({ id: "lm-1" });
  const [row] = placeWith("fs-1").records;
  const before = [{ ...joined, records: [{ ...joined.records[0], id: "lm-1" }, row] as const }];
  const { added, gone } = compareVintages(before, [placeWith("fs-1")]);
  expect(idsOf(added)).toEqual([]);
  expect(idsOf(gone)).toEqual(["lm-1"]);
});
