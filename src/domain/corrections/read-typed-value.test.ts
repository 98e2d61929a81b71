import { describe, expect, it } from "vitest";
import { readTypedValue, readTypedWeek } from "./report.ts";

describe("readTypedValue", () => {
  it.each([
    ["phone", "0479000101", "04 79 00 01 01"],
    ["phone", " 04.79.00.01.01 ", "04 79 00 01 01"],
    ["phone", "+33 4 79 00 01 01", "04 79 00 01 01"],
    ["phone", "+33 (0)4 79 00 01 01", "04 79 00 01 01"],
    ["phone", "0033479000101", "04 79 00 01 01"],
    ["phone", "3960", undefined],
    ["phone", "04 79 00", undefined],
    ["email", " mairie@example.org", "mairie@example.org"],
    ["email", "mairie", undefined],
    ["website", "www.example.org/saison", "https://www.example.org/saison"],
    ["website", "http://example.org", "http://example.org"],
    ["website", "voir la mairie", undefined],
    ["address", "  1  rue du Lac ", "1 rue du Lac"],
    ["appointment", "oui", "oui"],
    ["appointment", "peut-être", undefined],
    ["phone", "", ""],
  ] as const)("reads %s %j as %j", (field, typed, value) => {
    expect(readTypedValue(field, typed)).toBe(value);
  });
});

describe("readTypedWeek", () => {
  it("joins days with equal hours to one rule, and writes empty days as closed", () => {
    const week = ["9h-12h", "9 h – 12 h", "", "14h-17h (sur rendez-vous)", "fermé", "", ""];
    expect(readTypedWeek(week)).toEqual({ openingHours: 'Mo-Tu 09:00-12:00; Th 14:00-17:00 "sur rendez-vous"' });
  });

  it("lists the days it cannot read", () => {
    expect(readTypedWeek(["9h-12h", "le matin", "", "9h", "", "", ""])).toEqual({ unread: [1, 3] });
  });

  it("writes a week without opening as closed, since an empty cell means unknown", () => {
    expect(readTypedWeek(["", "", "", "", "", "", "fermé"])).toEqual({ openingHours: "Mo-Su off" });
  });
});
