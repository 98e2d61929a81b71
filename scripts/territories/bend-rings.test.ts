import { describe, expect, it } from "vitest";
import { bendRings } from "./bend-rings.ts";
import { type GridRing, keyOf } from "./grid.ts";

const west: GridRing = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const east: GridRing = [
  [100, 0],
  [200, 0],
  [200, 100],
  [100, 100],
];
const pull = { center: [100, 50], shift: [10, 0], radius: 30, longitudeScale: 1 } as const;

describe("bendRings", () => {
  it("moves the centre by the full pull, and nothing beyond the radius", () => {
    const [bent = []] = bendRings([west], { ...pull, shift: [10, 4] });
    const farthest = bent.map(([x]) => x).reduce((a, b) => Math.max(a, b));
    expect(farthest).toBe(110);
    for (const [x, y] of west) expect(bent).toContainEqual([x, y]);
    for (const [, y] of bent.filter(([x]) => x > 100)) expect(Math.abs(y - 52)).toBeLessThan(34);
  });

  it("keeps the border of two neighbours common, vertex by vertex", () => {
    const [bentWest = [], bentEast = []] = bendRings([west, east], pull);
    const border = (ring: GridRing) => ring.filter(([x]) => x >= 100 && x < 200).map(keyOf);
    expect(border(bentWest).length).toBeGreaterThan(6);
    expect(border(bentWest).sort()).toEqual(border(bentEast).sort());
  });

  it("moves half as many steps of longitude where they are twice as long", () => {
    const [bent = []] = bendRings([west], { ...pull, longitudeScale: 2 });
    expect(bent.map(([x]) => x).reduce((a, b) => Math.max(a, b))).toBe(105);
  });

  it("repeats no vertex", () => {
    const [bent = []] = bendRings([west], { ...pull, radius: 3, shift: [1, 0] });
    expect(new Set(bent.map(keyOf)).size).toBe(bent.length);
  });
});
