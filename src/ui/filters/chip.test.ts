import { describe, expect, it } from "vitest";
import { ANY_TIME, FILTER_GROUPS, NO_FILTERS, type PlaceQuery } from "../../domain/filter/filters.ts";
import { CHIP_GROUPS, CHIPS, clearChip } from "./chip.ts";

const EVERYTHING: PlaceQuery = {
  filters: {
    category: ["france-services"],
    theme: ["emploi"],
    practical: ["soir-ou-week-end", "par-telephone"],
    departement: [],
    verification: ["officiel"],
  },
  opening: { kind: "now" },
  passesBy: true,
  reach: 20,
};
const { filters } = EVERYTHING;

it("each group of filters stands behind one chip", () => {
  const groups = Object.values(CHIP_GROUPS).flat();
  expect(groups.sort()).toEqual([...FILTER_GROUPS].sort());
  expect(groups).toEqual(Object.keys(NO_FILTERS).sort());
});

describe("clearChip", () => {
  it("clears the filters of the chip only", () => {
    expect(clearChip("need", EVERYTHING)).toEqual({ filters: { ...filters, theme: [] } });
    expect(clearChip("category", EVERYTHING)).toEqual({ filters: { ...filters, category: [] } });
    expect(clearChip("trip", EVERYTHING)).toEqual({ reach: undefined });
  });

  it("clears the hours after work with the moment, and leaves them with the other filters", () => {
    expect(clearChip("moment", EVERYTHING)).toEqual({
      filters: { ...filters, practical: ["par-telephone"] },
      opening: ANY_TIME,
    });
    expect(clearChip("more", EVERYTHING)).toEqual({
      filters: { ...filters, practical: ["soir-ou-week-end"], verification: [] },
      passesBy: false,
    });
  });

  it("clears the whole query after every chip", () => {
    let left = EVERYTHING;
    for (const chip of CHIPS) left = { ...left, ...clearChip(chip, left) };
    expect(Object.values(left.filters).flat()).toEqual([]);
    expect(left).toMatchObject({ opening: ANY_TIME, passesBy: false, reach: undefined });
  });
});
