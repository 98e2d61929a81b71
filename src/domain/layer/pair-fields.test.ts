import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { comparedRecord, pairFields } from "./pair-fields.ts";

function aPlaceWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  return aPlace({ ...changes, records: [{ ...aPlace().records[0], ...record }] });
}

const ON_MAP = aPlaceWith({ phone: "04 92 00 00 00", email: "", openingHours: "" }, { precision: "commune" });
const IN_FILE = aPlaceWith(
  { id: "7", phone: "04 92 11 11 11", email: "accueil@example.fr", openingHours: "Mo 09:00-12:00" },
  { position: [6.1, 44.6], precision: "adresse" },
);

it("pairs the fields for which the file has another value", () => {
  expect(pairFields(ON_MAP, IN_FILE)).toEqual([
    { field: "position", onMap: "", inFile: "6.10000, 44.60000" },
    { field: "phone", onMap: "04 92 00 00 00", inFile: "04 92 11 11 11" },
    { field: "email", onMap: "", inFile: "accueil@example.fr" },
    { field: "openingHours", onMap: "", inFile: "Mo 09:00-12:00" },
  ]);
  const near = { ...IN_FILE, position: [6.1001, 44.6] } as const;
  expect(pairFields(IN_FILE, near)).toEqual([]);
});

it("compares a row with the record of its type", () => {
  const [desk] = ON_MAP.records;
  const shop = { ...desk, id: "lm-1", category: "lieu-multiservices" } as const;
  const row = aPlaceWith({ id: "9", category: "lieu-multiservices" });
  expect(comparedRecord({ ...ON_MAP, records: [desk, shop] }, row)).toBe(shop);
});
