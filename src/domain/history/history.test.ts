import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import {
  applyChanges,
  compareVersions,
  type PlaceVersion,
  type PlaceVersions,
  toVersions,
  VERSION_FIELDS,
} from "./history.ts";

const someVersion = fc.record(
  Object.fromEntries(VERSION_FIELDS.map((field) => [field, fc.constantFrom("", "a", "b")])),
) as fc.Arbitrary<Record<string, string>> as unknown as fc.Arbitrary<PlaceVersion>;
const someVersions: fc.Arbitrary<PlaceVersions> = fc
  .dictionary(fc.constantFrom("fs-1", "fs-2", "es-3", "lm-4"), someVersion)
  // A place always has a name.
  .map((versions) => new Map(Object.entries(versions).map(([id, version]) => [id, { ...version, name: `${id}!` }])));

describe("compareVersions", () => {
  it("finds places that are added, removed and changed, with each value before and after", () => {
    const [record] = aPlace().records;
    const before = [
      aPlace({ id: "fs-1", name: "Ami" }),
      aPlace({
        id: "fs-2",
        name: "Bus",
        records: [{ ...record, phone: "04 92 00 00 01", openingHours: "Mo 09:00-12:00" }],
      }),
      aPlace({ id: "fs-3", name: "Cor" }),
    ];
    const after = [
      aPlace({ id: "fs-2", name: "Bus", records: [{ ...record, openingHours: "Mo 09:00-17:00" }] }),
      aPlace({ id: "fs-3", name: "Cor" }),
      aPlace({ id: "es-4", name: "Dé", categories: ["espace-saisonnier"] }),
    ];
    const changes = compareVersions(toVersions(before), toVersions(after));
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ["es-4", "added"],
      ["fs-1", "removed"],
      ["fs-2", "changed"],
    ]);
    expect(changes[2]?.fields).toEqual([
      { field: "phone", from: "04 92 00 00 01", to: "" },
      { field: "opening_hours", from: "Mo 09:00-12:00", to: "Mo 09:00-17:00" },
    ]);
    expect(changes[0]?.fields).toContainEqual({ field: "name", from: "", to: "Dé" });
    expect(changes[0]?.fields.every(({ from, to }) => from === "" && to !== "")).toBe(true);
  });

  it("finds no change where only the order of the places differs", () => {
    const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];
    expect(compareVersions(toVersions(places), toVersions([...places].reverse()))).toEqual([]);
  });

  it("gives changes that lead from one version to the other, for any two", () => {
    fc.assert(
      fc.property(someVersions, someVersions, (before, after) => {
        const applied = applyChanges(before, compareVersions(before, after));
        expect(applied).toEqual(after);
        expect([...(applied as PlaceVersions).keys()]).toEqual([...after.keys()].sort());
      }),
    );
  });
});

describe("applyChanges", () => {
  const before = toVersions([aPlace({ id: "fs-1", name: "Ami" })]);

  it("refuses a change of a value that the version before does not have", () => {
    const fields = [{ field: "name", from: "Amie", to: "Amis" }] as const;
    expect(applyChanges(before, [{ id: "fs-1", kind: "changed", fields }])).toEqual({
      id: "fs-1",
      field: "name",
      found: "Ami",
    });
  });

  it("refuses to add a place that is there, and to remove one that is not", () => {
    expect(applyChanges(before, [{ id: "fs-1", kind: "added", fields: [] }])).toMatchObject({
      id: "fs-1",
      found: "Ami",
    });
    expect(applyChanges(before, [{ id: "fs-2", kind: "removed", fields: [] }])).toEqual({
      id: "fs-2",
      field: undefined,
      found: undefined,
    });
  });
});

describe("toVersions", () => {
  it("keeps every value on which records differ, stops, and no position that is the commune's seat", () => {
    const [record] = aPlace().records;
    const place = aPlace({
      precision: "commune",
      records: [
        { ...record, phone: "04 92 00 00 01", appointment: false },
        { ...record, id: "lm-1", phone: "04 92 00 00 02", website: "https://example.fr/" },
      ],
      stops: [aStop({ place: "Mairie", openingHours: "Tu 09:00-12:00" })],
    });
    expect(toVersions([place]).get(place.id)).toMatchObject({
      phone: "04 92 00 00 01 | 04 92 00 00 02",
      website: "https://example.fr/",
      appointment: "non",
      position: "",
      stops: "Val-Cenis, Mairie, Tu 09:00-12:00",
    });
  });
});
