import { expect, it } from "vitest";
import { aTerritoryRow } from "../../testing/territory-row-builders.ts";
import { type ColumnLimit, countFilters, NO_TABLE_FILTERS, rowsWithinLimits } from "./table-filters.ts";

const ROWS = [
  aTerritoryRow("Near", { population: 50, meanCost: 5, share: 0.9496 }),
  aTerritoryRow("Far", { population: 300, meanCost: 20, share: 0.2 }),
  aTerritoryRow("Without a way", { population: 20, meanCost: Number.POSITIVE_INFINITY, share: 0 }),
  aTerritoryRow("Nobody", { population: 0, meanCost: undefined, share: undefined }),
];
const within = (...limits: readonly Partial<ColumnLimit>[]) =>
  rowsWithinLimits(
    ROWS,
    limits.map((limit) => ({ column: "population", least: undefined, most: undefined, ...limit })),
  ).map(({ label }) => label);

it("keeps rows whose value is within both limits, these included", () => {
  expect(within({ least: 50 })).toEqual(["Near", "Far"]);
  expect(within({ most: 50 })).toEqual(["Near", "Without a way", "Nobody"]);
  expect(within({ least: 20, most: 50 })).toEqual(["Near", "Without a way"]);
});

it("takes a cost without a way for the greatest, and leaves out rows without a value", () => {
  expect(within({ column: "moyenne", least: 20 })).toEqual(["Far", "Without a way"]);
  expect(within({ column: "moyenne", most: 1000 })).toEqual(["Near", "Far"]);
});

it("compares shares as the table writes them", () => {
  expect(within({ column: "part", least: 95 })).toEqual(["Near"]);
  expect(within({ column: "part", most: 20 })).toEqual(["Far", "Without a way"]);
});

it("asks for all limits, and keeps every row without one", () => {
  expect(within({ least: 30 }, { column: "moyenne", least: 10 })).toEqual(["Far"]);
  expect(within({}, { column: "part" })).toHaveLength(ROWS.length);
});

it("counts the conditions in force", () => {
  expect(countFilters(NO_TABLE_FILTERS)).toBe(0);
  const limits = [
    { column: "part", least: 5, most: undefined } as const,
    { column: "lieux" as const, least: undefined, most: undefined },
  ];
  expect(countFilters({ codeEpci: "200067452", classRank: 0, limits })).toBe(3);
});
