import { expect, test } from "vitest";
import { PLACE_TYPES, TYPE_FACTS } from "../../domain/category.ts";
import { drawShare } from "./cluster-ring.ts";
import { SYMBOLS } from "./symbols.ts";

test("The share of each type on the ring of a cluster is told without its colour", () => {
  const lines = Object.values(TYPE_FACTS).map(({ share }) => JSON.stringify(share));
  expect(new Set(lines).size).toBe(PLACE_TYPES.length);
});

test("The lines of a share stay within the width of the ring, and do not touch one another", () => {
  for (const {
    share: { lines },
  } of Object.values(TYPE_FACTS)) {
    const edges = lines.flatMap(([offset, width]) => [offset - width / 2, offset + width / 2]);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(-0.5);
    expect(Math.max(...edges)).toBeLessThanOrEqual(0.5);
    expect(edges).toEqual([...edges].sort((one, other) => one - other));
  }
});

test("A share is drawn as its lines, each an arc as long as the share", () => {
  const strokes: unknown[] = [];
  const pen = {
    lineWidth: 0,
    strokeStyle: "",
    dash: [] as readonly number[],
    arcs: [] as number[],
    beginPath: () => undefined,
    setLineDash: (dash: readonly number[]) => {
      pen.dash = dash;
    },
    arc: (...numbers: number[]) => {
      pen.arcs = numbers;
    },
    stroke: () => strokes.push([pen.arcs, pen.lineWidth, pen.strokeStyle, pen.dash]),
  };
  drawShare(pen as unknown as CanvasRenderingContext2D, "lieu-multiservices", SYMBOLS.light, {
    radius: 10,
    width: 5,
    from: 1,
    to: 2,
  });
  const { colour } = SYMBOLS.light["lieu-multiservices"];
  expect(strokes).toEqual([
    [[0, 0, 10 - 0.34 * 5, 1, 2], 0.32 * 5, colour, []],
    [[0, 0, 10 + 0.34 * 5, 1, 2], 0.32 * 5, colour, []],
  ]);
});
