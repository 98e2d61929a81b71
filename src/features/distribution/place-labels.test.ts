import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameDistribution, yOfShare } from "./frame.ts";
import { type Box, type LabelledLine, placeLabels } from "./place-labels.ts";

const LETTER_PX = 7;
const widthOf = (text: string) => text.length * LETTER_PX;

/** A curve that rises towards 1 and reaches half of the people at the median cost. */
function rising(text: string, medianCost: number, frame = frameDistribution(360, 40)): LabelledLine {
  return {
    text,
    yAt: (x) => {
      const cost = (40 * (x - frame.left)) / (frame.right - frame.left);
      return yOfShare(frame, 1 - 0.5 ** (Math.max(0, cost) / medianCost));
    },
  };
}

function areApart(one: Box, other: Box): boolean {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

const NAMES = ["Les sept départements", "Alpes-de-Haute-Provence", "CC du Briançonnais", "Savoie", "Isère"];

describe("placeLabels", () => {
  it("keeps every label within the frame for any curves", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 900 }),
        fc.array(fc.double({ min: 0.5, max: 40, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (width, medians) => {
          const frame = frameDistribution(width, 40);
          const lines = medians.map((median, rank) => rising(NAMES[rank] ?? "", median, frame));
          const boxes = placeLabels(lines, frame, widthOf);
          expect(boxes).toHaveLength(lines.length);
          for (const { left, right, top, bottom } of boxes) {
            expect(left).toBeGreaterThanOrEqual(frame.left);
            expect(right).toBeLessThanOrEqual(frame.right);
            expect(top).toBeGreaterThanOrEqual(frame.top);
            expect(bottom).toBeLessThanOrEqual(frame.bottom);
          }
        },
      ),
    );
  });

  it("lets no label overlap another one or a reserved box in the width of a phone", () => {
    const frame = frameDistribution(340, 40);
    const lines = [2, 5, 10, 22].map((median, rank) => rising(NAMES[rank] ?? "", median, frame));
    const reserved = { left: 100, right: 180, top: frame.bottom - 40, bottom: frame.bottom };
    const boxes = [reserved, ...placeLabels(lines, frame, widthOf, [reserved])];
    for (const [rank, one] of boxes.entries()) {
      for (const other of boxes.slice(rank + 1)) expect(areApart(one, other)).toBe(true);
    }
  });

  it("places a label nearer to its own curve than to another one", () => {
    const frame = frameDistribution(600, 40);
    const lines = [3, 12].map((median, rank) => rising(NAMES[rank] ?? "", median, frame));
    placeLabels(lines, frame, widthOf).forEach(({ left, right, top, bottom }, rank) => {
      const gaps = lines.map(({ yAt }) => Math.abs(yAt((left + right) / 2) - (top + bottom) / 2));
      expect(gaps.indexOf(Math.min(...gaps))).toBe(rank);
      expect(gaps[rank]).toBeLessThan(40);
    });
  });

  it("starts a label at the left edge when it is wider than the frame", () => {
    const frame = frameDistribution(300, 40);
    const [box] = placeLabels([rising("x".repeat(80), 5, frame)], frame, widthOf);
    expect(box?.left).toBe(frame.left);
  });
});
