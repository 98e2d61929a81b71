import { expect, it } from "vitest";
import { hasAge, youngestDateOf } from "./source-age.ts";

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
