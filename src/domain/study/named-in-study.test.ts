import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { nameChanges, namePlace, placeChanges } from "./named-in-study.ts";

const PLACE = aPlace({ id: "fs-1", name: "Maison", position: [6, 45] });
const was = namePlace(PLACE);
const changesNow = (now: typeof PLACE | undefined) => placeChanges([was], () => now);

describe("What a study names", () => {
  it("has no change while the place is the same", () => {
    expect(changesNow(PLACE)).toEqual([]);
  });

  it("is gone with the place", () => {
    expect(changesNow(undefined)).toEqual([{ kind: "gone", was }]);
  });

  it("differs by name, commune, hours and a move of 100 m, not by a corrected position", () => {
    const [record] = PLACE.records;
    const other = {
      ...PLACE,
      name: "Maison du Val",
      records: [{ ...record, openingHours: "Sa 09:00-12:00" }] as const,
    };
    expect(changesNow(other)).toMatchObject([{ kind: "changed", fields: ["name", "hours"] }]);
    expect(changesNow({ ...PLACE, position: [6, 45.0005] })).toEqual([]);
    expect(changesNow({ ...PLACE, commune: "Gap" })).toMatchObject([{ fields: ["commune"] }]);
    // About 110 m.
    expect(changesNow({ ...PLACE, position: [6, 45.001] })).toMatchObject([{ fields: ["position"] }]);
  });

  it("says which codes are gone and which have another name", () => {
    const gap = { code: "05061", name: "Gap" };
    const lost = { code: "05999", name: "Perdue" };
    const changes = (now: string) => nameChanges([gap, lost], (code) => (code === "05061" ? now : undefined));
    expect(changes("Gap")).toEqual([{ was: lost, now: undefined }]);
    expect(changes("Gap-le-Haut")[0]).toEqual({ was: gap, now: "Gap-le-Haut" });
  });
});
