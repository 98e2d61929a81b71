import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { PlaceRecord, Stop } from "../place.ts";
import { matchPractical, type PRACTICALS } from "./practical.ts";

function match(asked: (typeof PRACTICALS)[number], changes: Partial<PlaceRecord>, stops: readonly Stop[] = []) {
  const [record] = aPlace().records;
  return matchPractical(aPlace({ records: [{ ...record, ...changes }], stops }), asked);
}

describe("matchPractical", () => {
  it.each([
    ["samedi", "Mo-Sa 09:00-12:00", "yes"],
    ["samedi", "Mo-Fr 09:00-12:00; Su 09:00-12:00", "no"],
    ["samedi", 'Mo 09:00-12:00; Sa "sur rendez-vous"', "unknown"],
    ["samedi", 'Sa 09:00-12:00 "sur rendez-vous"', "unknown"],
    ["samedi", "Fr 22:00-02:00", "no"],
    ["samedi", "", "unknown"],
    ["samedi", "selon saison", "unknown"],
    ["soir-ou-week-end", "Mo-Fr 09:00-17:30", "no"],
    ["soir-ou-week-end", "Mo-Fr 09:00-12:00; We 14:00-17:45", "yes"],
    ["soir-ou-week-end", "Su 09:00-12:00", "yes"],
    ["soir-ou-week-end", 'Mo 09:00-12:00; Tu "sur rendez-vous"', "no"],
    ["soir-ou-week-end", 'Mo 17:00-18:00 "sur rendez-vous"', "unknown"],
    ["soir-ou-week-end", "", "unknown"],
  ] as const)("%s, of %j: %s", (asked, openingHours, result) => {
    expect(match(asked, { openingHours })).toBe(result);
  });

  it.each([
    [[aStop({ openingHours: "Sa 09:00-12:00" })], "Mo 09:00-12:00", "yes"],
    [[aStop({ openingHours: "Tu 09:00-12:00" })], "", "no"],
    [[aStop({ openingHours: "Tu 09:00-12:00" }), aStop()], "", "unknown"],
    [[aStop()], "Mo 09:00-12:00", "no"],
  ] as const)("uses the stops: %j of a place with the hours %j", (stops, openingHours, result) => {
    expect(match("samedi", { openingHours }, stops)).toBe(result);
  });

  it("does not use the hours of an itinerant service as those of a place", () => {
    const [record] = aPlace().records;
    const matchBus = (openingHours: string, ...stops: readonly Stop[]) =>
      matchPractical(aPlace({ format: "itinerant", records: [{ ...record, openingHours }], stops }), "samedi");
    expect(matchBus("Mo-Sa 09:00-12:00")).toBe("unknown");
    expect(matchBus("Mo-Fr 09:00-12:00")).toBe("no");
    expect(matchBus("Mo-Sa 09:00-12:00", aStop({ openingHours: "Sa 09:00-12:00" }))).toBe("yes");
  });

  it("requires a statement that no appointment is needed, and a phone number", () => {
    expect([true, false, undefined].map((appointment) => match("sans-rendez-vous", { appointment }))).toEqual([
      "no",
      "yes",
      "no",
    ]);
    expect(["", "04 92 00 00 00"].map((phone) => match("par-telephone", { phone }))).toEqual(["no", "yes"]);
  });

  it("counts on a mandate only where a list names the place", () => {
    expect(matchPractical(aPlace(), "par-mandat")).toBe("no");
    expect(matchPractical(aPlace({ mandatesSeenOn: "2023-01-31" }), "par-mandat")).toBe("yes");
  });
});
