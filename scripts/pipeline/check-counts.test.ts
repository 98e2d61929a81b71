import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCounts } from "./check-counts.ts";

describe("checkCounts", () => {
  it("compares nothing before the first build", () => {
    expect(checkCounts({ rows: {}, places: 0 }, undefined)).toEqual([]);
  });

  it("lists a table, and the places, when they lost more than a tenth", () => {
    const before = { rows: { communes: 100, cols: 60 }, places: 400 };
    expect(checkCounts({ rows: { communes: 89, cols: 60 }, places: 359 }, before)).toMatchObject([
      { field: "communes", value: "89", reason: "100 au dernier manifeste : plus d'un dixième a disparu" },
      { field: "places", value: "359" },
    ]);
  });

  it("lists a missing table, and not a new one", () => {
    const found = checkCounts({ rows: { stations: 1 }, places: 0 }, { rows: { cols: 60 }, places: 0 });
    expect(found).toMatchObject([{ field: "cols", value: "0" }]);
  });

  it("allows the loss of exactly a tenth, and no more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (tenth) => {
        const before = { rows: { communes: 10 * tenth }, places: 0 };
        expect(checkCounts({ rows: { communes: 9 * tenth }, places: 0 }, before)).toEqual([]);
        expect(checkCounts({ rows: { communes: 9 * tenth - 1 }, places: 0 }, before)).toHaveLength(1);
      }),
    );
  });
});
