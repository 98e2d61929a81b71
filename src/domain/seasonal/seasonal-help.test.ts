import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import {
  findHelpNear,
  type HelpNear,
  isFranceServicesFirst,
  reasonForMeanwhile,
  straightHelp,
} from "./seasonal-help.ts";

const BONNEVAL = [7.048, 45.372] as const;
const [usual] = aPlace().records;
const SPACE = aPlace({
  id: "es-1",
  categories: ["espace-saisonnier"],
  position: [6.98, 45.448],
  records: [{ ...usual, phone: "04 79 00 00 00" }],
});
const FAR_SPACE = aPlace({ id: "es-2", categories: ["espace-saisonnier"], position: [6.37, 45.56] });
describe("findHelpNear", () => {
  it("names the nearest space within 40 km", () => {
    const { space } = findHelpNear([FAR_SPACE, SPACE], [35, 30]);
    expect([space?.place.id, space?.cost]).toEqual(["es-1", 30]);
    expect(findHelpNear([SPACE], [41]).space).toBeUndefined();
  });
});

describe("straightHelp", () => {
  it("crosses the ridge", () => {
    expect(straightHelp([SPACE], BONNEVAL).space?.cost).toBeCloseTo(9.98, 1);
  });
});

describe("reasonForMeanwhile", () => {
  const [record] = SPACE.records;
  const openOnTuesday = aPlace({
    categories: ["espace-saisonnier"],
    records: [{ ...record, openingHours: "Tu 09:00-12:00" }],
  });
  const at = (weekday: number, minute = 600) => ({ date: "2026-01-20", weekday, minute });
  const reason = (place: typeof SPACE | undefined, cost: number, now: ReturnType<typeof at> | undefined) =>
    reasonForMeanwhile({ space: place && { place, cost } }, now);

  it("is undefined for a space that is near and open", () => {
    expect(reason(openOnTuesday, 15, at(1))).toBeUndefined();
  });

  it.each([
    ["far", openOnTuesday, 15.01, at(1)],
    ["closed", openOnTuesday, 3, at(2)],
    ["unknown", SPACE, 3, at(1)],
    ["unknown", openOnTuesday, 3, undefined],
    ["silent", FAR_SPACE, 3, at(1)],
    ["none", undefined, Number.POSITIVE_INFINITY, at(1)],
  ] as const)("%s", (expected, place, km, now) => {
    expect(reason(place, km, now)).toBe(expected);
  });
});

describe("isFranceServicesFirst", () => {
  const desk = { place: aPlace({ id: "fs-1" }), cost: 17 };
  const isFirst = (near: Partial<HelpNear>) =>
    isFranceServicesFirst({ space: undefined, franceServices: desk, ...near });

  it("puts the France services before no space, and before a farther one that nobody can call or write to", () => {
    expect(isFirst({})).toBe(true);
    expect(isFirst({ space: { place: FAR_SPACE, cost: 35 } })).toBe(true);
    expect(isFirst({ space: { place: FAR_SPACE, cost: 5 } })).toBe(false);
    expect(isFirst({ space: { place: SPACE, cost: 35 } })).toBe(false);
    expect(isFirst({ franceServices: undefined })).toBe(false);
  });
});
