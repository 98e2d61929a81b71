import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { compareVersions, toVersions } from "./history.ts";

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
    expect(changes[0]).toEqual({
      id: "es-4",
      kind: "added",
      name: "Dé",
      commune: "Barcelonnette",
      departement: "04",
      fields: [],
    });
  });

  it("finds no change where only the order of the places differs", () => {
    const places = [aPlace({ id: "fs-1" }), aPlace({ id: "fs-2" })];
    expect(compareVersions(toVersions(places), toVersions([...places].reverse()))).toEqual([]);
  });

  it("finds no change in another notation of a value", () => {
    const [record] = aPlace().records;
    const version = (name: string, openingHours: string, phone: string) =>
      toVersions([aPlace({ name, records: [{ ...record, openingHours, phone }] })]);
    const before = version("Ami, « le » lieu", "Mo,Tu 09:00-12:00", "04 92 00 00 01");
    const other = version("Ami, “le” lieu", "Mo-Tu 09:00-12:00", "04.92.00.00.01");
    expect(compareVersions(before, other)).toEqual([]);
    expect(compareVersions(before, version("Ami, « le » lieu", "Mo-Tu 09:00-17:00", "04.92.00.00.01"))).toMatchObject([
      { fields: [{ field: "opening_hours" }] },
    ]);
  });
});

describe("toVersions", () => {
  it("keeps every value on which records differ, stops, and no position that is the commune's town hall", () => {
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
