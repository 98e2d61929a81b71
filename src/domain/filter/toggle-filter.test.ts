import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFilters } from "../../testing/arbitraries.ts";
import { THEMES } from "../themes.ts";
import { NO_FILTERS } from "./filters.ts";
import { toggleFilter } from "./toggle-filter.ts";

describe("toggleFilter", () => {
  it("appends a value", () => {
    const asked = toggleFilter(toggleFilter(NO_FILTERS, "theme", "sante"), "theme", "emploi");
    expect(asked).toEqual({ ...NO_FILTERS, theme: ["sante", "emploi"] });
  });

  it("restores the values when toggled twice", () => {
    fc.assert(
      fc.property(someFilters, fc.constantFrom(...THEMES), (filters, theme) => {
        const twice = toggleFilter(toggleFilter(filters, "theme", theme), "theme", theme);
        expect({ ...twice, theme: new Set(twice.theme) }).toEqual({ ...filters, theme: new Set(filters.theme) });
      }),
    );
  });
});
