import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { sourceAgeOf } from "./source-age.ts";

const TODAY = "2026-11-25";

function ageOf(...dates: readonly string[]) {
  const [record] = aPlace().records;
  const [first = record, ...others] = dates.map((sourceDate) => ({ ...record, sourceDate }));
  return sourceAgeOf({ records: [first, ...others] }, TODAY);
}

it.each([
  ["2025-11-26", "moins-d-un-an"],
  ["2025-11-25", "un-a-deux-ans"],
  ["2024-11-26", "un-a-deux-ans"],
  ["2024-08-01", "deux-a-cinq-ans"],
  ["2021-11-26", "deux-a-cinq-ans"],
  ["2021-11-25", "cinq-ans-et-plus"],
  ["", "sans-date"],
  ["inconnue", "sans-date"],
])("takes a source of %s as %s", (date, age) => {
  expect(ageOf(date)).toBe(age);
});

it("takes a bare year or month as its first day", () => {
  expect(ageOf("2026")).toBe("moins-d-un-an");
  expect(ageOf("2025")).toBe("un-a-deux-ans");
  expect(ageOf("2025-11")).toBe("un-a-deux-ans");
  expect(ageOf("2025-12")).toBe("moins-d-un-an");
});

it("uses the youngest of several dates and records", () => {
  expect(ageOf("2009 ; 2021-12")).toBe("deux-a-cinq-ans");
  expect(ageOf("2009", "2026-01-05")).toBe("moins-d-un-an");
});
