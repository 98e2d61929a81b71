import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { doubtClock, hasAge, youngestDateOf } from "./source-age.ts";

function youngestOf(...dates: readonly string[]) {
  return youngestDateOf({ records: dates.map((sourceDate) => ({ sourceDate })) });
}

it("takes a bare year or month as its first day", () => {
  expect(youngestOf("2026")).toBe("2026-01-01");
  expect(youngestOf("2025-11")).toBe("2025-11-01");
});

it("uses the youngest of several dates and records", () => {
  expect(youngestOf("2009 ; 2021-12")).toBe("2021-12-01");
  expect(youngestOf("2009", "2026-01-05")).toBe("2026-01-05");
});

it.each(["", "inconnue"])("finds no date in « %s »", (text) => {
  expect(youngestOf(text)).toBeUndefined();
});

it("counts whole years, from the anniversary on", () => {
  expect(hasAge("2024-11-25", 2, "2026-11-25")).toBe(true);
  expect(hasAge("2024-11-26", 2, "2026-11-25")).toBe(false);
});

const DATES = [...Array.from({ length: 30 }, () => "2024-08-01"), "2024 (déduit)", "2019", "2009 ; 2015-11-29", ""];

const doubt = (today: string, dates: readonly string[] = DATES) => doubtClock(today, dates.map(placeOf));

function placeOf(sourceDate: string) {
  const [record] = aPlace().records;
  return { records: [{ ...record, sourceDate }] as const };
}

it("trusts a clock from the date of the data on, for ten years", () => {
  expect(doubt("2024-08-01")).toBeUndefined();
  expect(doubt("2026-11-27")).toBeUndefined();
  expect(doubt("2034-08-01")).toBeUndefined();
});

it("doubts a clock before the date of the data", () => {
  expect(doubt("1970-01-01")).toBe("behind");
  expect(doubt("2024-07-31")).toBe("behind");
});

it("doubts a clock more than ten years after the date of the data", () => {
  expect(doubt("2034-08-02")).toBe("ahead");
  expect(doubt("2098-01-01")).toBe("ahead");
});

it("trusts the clock despite a wrong date in one row, and without dated sources", () => {
  expect(doubt("2026-11-27", [...DATES, "2206-01-01"])).toBeUndefined();
  expect(doubt("1970-01-01", ["", ""])).toBeUndefined();
  expect(doubt("2098-01-01", [])).toBeUndefined();
});
