import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

describe("columnWidths", () => {
  test("gives the usual widths where nothing is wanted, wider in a wider window", () => {
    expect(columnWidths(1366, {})).toMatchObject({ panel: { width: 400 }, side: { width: 382 } });
    expect(columnWidths(1920, {})).toMatchObject({ panel: { width: 480 }, side: { width: 538 } });
  });

  test("gives a wanted width, and limits the other column by it", () => {
    const { panel, side } = columnWidths(1440, { panel: 700 });
    expect(panel.width).toBe(700);
    expect(side).toEqual({ width: 403, least: 340, most: 420 });
  });

  test("never takes the least width from the map or from a column", () => {
    const width = fc.option(fc.integer({ min: -100, max: 5000 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 1360, max: 4000 }), width, width, (windowPx, wantedPanel, wantedSide) => {
        const { panel, side } = columnWidths(windowPx, { panel: wantedPanel, side: wantedSide });
        expect(windowPx - panel.width - side.width).toBeGreaterThanOrEqual(320);
        for (const { width, least, most } of [panel, side]) {
          expect(width).toBeGreaterThanOrEqual(least);
          expect(width).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
