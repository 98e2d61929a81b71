import { describe, expect, it, vi } from "vitest";
import { keepList, memoiseLast } from "./memoise.ts";

describe("memoiseLast", () => {
  it("gives the same object while the inputs are the same ones", () => {
    const compute = vi.fn((list: readonly number[], factor: number) => list.map((n) => n * factor));
    const memoised = memoiseLast(compute);
    const list = [1, 2];
    expect(memoised(list, 3)).toBe(memoised(list, 3));
    expect(compute).toHaveBeenCalledOnce();
  });

  it("computes anew when one input is another object, even an equal one", () => {
    const memoised = memoiseLast((list: readonly number[], _other: number) => [...list]);
    const first = memoised([1], 0);
    expect(memoised([1], 0)).not.toBe(first);
  });

  it("remembers the last call only", () => {
    const compute = vi.fn((n: number) => ({ n }));
    const memoised = memoiseLast(compute);
    const first = memoised(1);
    memoised(2);
    expect(memoised(1)).not.toBe(first);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it("remembers an answer of undefined", () => {
    const compute = vi.fn((_n: number) => undefined);
    const memoised = memoiseLast(compute);
    memoised(1);
    memoised(1);
    expect(compute).toHaveBeenCalledOnce();
  });

  it("remembers nothing of a call that threw", () => {
    let fails = true;
    const memoised = memoiseLast((n: number) => {
      if (fails) throw new Error("no");
      return n;
    });
    expect(() => memoised(1)).toThrow("no");
    fails = false;
    expect(memoised(1)).toBe(1);
  });
});

describe("keepList", () => {
  it("gives the former list while a new one holds the same in the same order", () => {
    const keep = keepList<number>();
    const first = keep([1, 2]);
    expect(keep([1, 2])).toBe(first);
    for (const other of [[2, 1], [1], [1, 2, 3], []]) expect(keep(other)).toBe(other);
  });

  it("compares as it is told", () => {
    const keep = keepList<{ readonly n: number }>((one, other) => one.n === other.n);
    const first = keep([{ n: 1 }]);
    expect(keep([{ n: 1 }])).toBe(first);
    expect(keep([{ n: 2 }])).not.toBe(first);
  });
});
