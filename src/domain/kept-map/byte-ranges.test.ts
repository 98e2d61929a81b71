import { describe, expect, it } from "vitest";
import { type ByteRange, bytesOf, cutRanges, mergeRanges } from "./byte-ranges.ts";
import { rangesHolding } from "./ranges-holding.ts";

const aRange = (from: number, to: number): ByteRange => ({ from, to });

describe("byte ranges", () => {
  it("are joined when they overlap, touch, or have a small gap between them", () => {
    const ranges = [aRange(50, 59), aRange(0, 9), aRange(10, 19), aRange(15, 17), aRange(22, 30)];
    expect(mergeRanges(ranges)).toEqual([aRange(0, 19), aRange(22, 30), aRange(50, 59)]);
    expect(mergeRanges(ranges, 2)).toEqual([aRange(0, 30), aRange(50, 59)]);
    expect(bytesOf(mergeRanges(ranges))).toBe(39);
  });

  it("are cut into pieces, up to the end of the file", () => {
    expect(cutRanges([aRange(0, 9), aRange(20, 40), aRange(60, 70)], 10, 35)).toEqual([
      aRange(0, 9),
      aRange(20, 29),
      aRange(30, 34),
    ]);
  });

  it("hold a part that lies in one of them or across several, not one with a gap", () => {
    const kept = [aRange(0, 9), aRange(10, 19), aRange(30, 39)];
    expect(rangesHolding(kept, aRange(12, 15))).toEqual([aRange(10, 19)]);
    expect(rangesHolding(kept, aRange(5, 15))).toEqual([aRange(0, 9), aRange(10, 19)]);
    expect(rangesHolding(kept, aRange(15, 35))).toBeUndefined();
    expect(rangesHolding(kept, aRange(35, 40))).toBeUndefined();
    expect(rangesHolding(kept, aRange(50, 51))).toBeUndefined();
  });
});
