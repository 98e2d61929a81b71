import { expect, it } from "vitest";
import { aServicePoint } from "../testing/builders.ts";
import { doubtClock } from "./clock-doubt.ts";

const DATES = [...Array.from({ length: 30 }, () => "2024-08-01"), "2024 (déduit)", "2019", "2009 ; 2015-11-29", ""];

const doubt = (today: string, dates: readonly string[] = DATES) => doubtClock(today, dates.map(placeOf));

function placeOf(sourceDate: string) {
  const [record] = aServicePoint().records;
  return { records: [{ ...record, sourceDate }] as const };
}

it("trusts a clock from the day of the data on, for ten years", () => {
  expect(doubt("2024-08-01")).toBeUndefined();
  expect(doubt("2026-11-27")).toBeUndefined();
  expect(doubt("2034-08-01")).toBeUndefined();
});

it("does not believe one that tells a day before that of the data", () => {
  expect(doubt("1970-01-01")).toBe("behind");
  expect(doubt("2024-07-31")).toBe("behind");
});

it("doubts one that has the data older than ten years", () => {
  expect(doubt("2034-08-02")).toBe("ahead");
  expect(doubt("2098-01-01")).toBe("ahead");
});

it("accuses no clock for a date that is mistaken in one row, nor where no source is dated", () => {
  expect(doubt("2026-11-27", [...DATES, "2206-01-01"])).toBeUndefined();
  expect(doubt("1970-01-01", ["", ""])).toBeUndefined();
  expect(doubt("2098-01-01", [])).toBeUndefined();
});
