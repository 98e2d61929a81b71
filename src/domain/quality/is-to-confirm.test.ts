import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { isToConfirm } from "./is-to-confirm.ts";

const TODAY = "2026-11-30";
const KNOWN = { verification: "recoupe", openingHours: "Mo 09:00-12:00", sourceDate: "2025-06" } as const;

function placeWith(said: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace({ stops: [], ...changes });
  return { ...place, records: [{ ...place.records[0], ...KNOWN, ...said }] };
}

describe("isToConfirm", () => {
  it.each<[string, boolean, Partial<PlaceRecord>]>([
    ["recent hours of two sources", false, {}],
    ["a source of two years ago", true, { sourceDate: "2024-11-30" }],
    ["a source without a date", true, { sourceDate: "" }],
    ["a single doubtful source", true, { verification: "a-confirmer" }],
    ["an old official list", false, { verification: "officiel", sourceDate: "2022" }],
    ["unknown hours", true, { openingHours: "" }],
    ["an official list without hours", true, { verification: "officiel", openingHours: "" }],
  ])("%s: %s", (_, expected, said) => {
    expect(isToConfirm(placeWith(said), TODAY)).toBe(expected);
  });

  it("counts the hours of a stop, and of another record", () => {
    const stops = [aStop({ openingHours: "Tu 09:00-12:00" })];
    expect(isToConfirm(placeWith({ openingHours: "" }, { stops }), TODAY)).toBe(false);
    expect(isToConfirm(placeWith({ openingHours: "", sourceDate: "2009" }, { stops }), TODAY)).toBe(true);
    const old = placeWith({ sourceDate: "2009" });
    expect(isToConfirm({ ...old, records: [...old.records, placeWith({}).records[0]] }, TODAY)).toBe(false);
  });

  it("leaves imported places to the person who brought them", () => {
    expect(isToConfirm(placeWith({ openingHours: "" }, { layer: "mine" as NonNullable<Place["layer"]> }), TODAY)).toBe(
      false,
    );
  });
});
