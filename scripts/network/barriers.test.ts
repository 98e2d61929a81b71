import { describe, expect, it } from "vitest";
import type { Position } from "../../src/geo/position.ts";
import { createBarriers } from "./barriers.ts";

const ridge: Position[] = [
  [6, 44.9],
  [6, 45],
  [6, 45.1],
];
const barriers = createBarriers([{ id: "R1", isBorder: false, isRiver: false, positions: ridge }]);

function crossed(from: Position, to: Position, isPassage = false): string[] {
  return barriers.crossed({ position: from, isPassage: false }, { position: to, isPassage }).map(({ id }) => id);
}

describe("barriers", () => {
  it("are crossed from one side to the other, and not along or beside", () => {
    expect(crossed([5.9, 44.95], [6.1, 44.95])).toEqual(["R1"]);
    expect(crossed([5.9, 44.9], [5.9, 45.1])).toEqual([]);
    expect(crossed([5.9, 45.2], [6.1, 45.2])).toEqual([]);
  });

  it("are not crossed by a stretch that ends before them", () => {
    const slant = createBarriers([
      { id: "R2", isBorder: false, isRiver: false, positions: [ridge[0] ?? [6, 45], [6.2, 45.1]] },
    ]);
    const end = (position: Position) => ({ position, isPassage: false });
    expect(slant.crossed(end([6.15, 44.92]), end([6.14, 44.95]))).toEqual([]);
    expect(slant.crossed(end([6.02, 45.08]), end([6.1, 45.07]))).toEqual([]);
    expect(slant.crossed(end([6.15, 44.92]), end([6.05, 45.08]))).toHaveLength(1);
  });

  it("are not crossed by a stretch that ends at a passage on them, from either side", () => {
    expect(crossed([5.9, 45.001], [6.0003, 45.001], true)).toEqual([]);
    expect(crossed([5.9, 45.001], [6.0003, 45.001])).toEqual(["R1"]);
    expect(crossed([6.1, 45], [6, 45], true)).toEqual([]);
  });

  it("of rivers are crossed by a stretch that ends on the other bank, not by one that comes back to its own", () => {
    const bend: Position[] = [
      [6, 44.9],
      [6.1, 44.95],
      [6, 45],
      [5.9, 45.05],
      [6, 45.1],
    ];
    const of = (isRiver: boolean) => createBarriers([{ id: "R3", isBorder: false, isRiver, positions: bend }]);
    const at = (position: Position, isPassage = false) => ({ position, isPassage });
    // From the west bank through the eastern bend and back.
    const [south, north, east] = [at([6.02, 44.9]), at([6.02, 45]), at([6.2, 44.96])];
    expect(of(false).crossed(south, north)).toHaveLength(2);
    expect(of(true).crossed(south, north)).toEqual([]);
    expect(of(true).crossed(south, at([5.99, 44.95]))).toHaveLength(1);
    expect(of(true).crossed(at([5.9, 44.96]), east)).toHaveLength(1);
    // A bridge leads to both banks, whatever bends lie between.
    const beyond = at([6.15, 44.9]);
    expect(of(true).crossed(at([5.9, 45.05], true), beyond)).toEqual([]);
    expect(of(true).crossed(at([5.9, 45.05]), beyond)).toHaveLength(1);
  });

  it("are not crossed when there are none", () => {
    const none = createBarriers([]);
    expect(none.crossed({ position: [5, 45], isPassage: false }, { position: [7, 45], isPassage: false })).toEqual([]);
  });
});
