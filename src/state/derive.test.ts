import { describe, expect, it, vi } from "vitest";
import { derive, hasEqualItems, hasSameItems } from "./derive.ts";

const aStore = () => ({ storeKey: {} });

describe("derive", () => {
  it("returns the same object while the inputs are the same", () => {
    const compute = vi.fn((list: readonly number[], factor: number) => list.map((n) => n * factor));
    const derived = derive(compute);
    const store = aStore();
    const numbers = [1, 2];
    expect(derived(store, numbers, 3)).toBe(derived({ ...store }, numbers, 3));
    expect(compute).toHaveBeenCalledOnce();
  });

  it("computes again when an input is another object, even an equal one", () => {
    const derived = derive((list: readonly number[], _other: number) => [...list]);
    const store = aStore();
    const first = derived(store, [1], 0);
    expect(derived(store, [1], 0)).not.toBe(first);
  });

  it("keeps the last answer only", () => {
    const compute = vi.fn((n: number) => ({ n }));
    const derived = derive(compute);
    const store = aStore();
    const first = derived(store, 1);
    derived(store, 2);
    expect(derived(store, 1)).not.toBe(first);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it("computes once in each of two stores that take turns", () => {
    const compute = vi.fn((n: number) => ({ n }));
    const derived = derive(compute);
    const [one, other] = [aStore(), aStore()];
    const first = derived(one, 1);
    const second = derived(other, 2);
    for (let turn = 0; turn < 3; turn++) {
      expect(derived(one, 1)).toBe(first);
      expect(derived(other, 2)).toBe(second);
    }
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("does not give a store the answers of another one with the same inputs", () => {
    const derived = derive((n: number) => ({ n }));
    expect(derived(aStore(), 1)).not.toBe(derived(aStore(), 1));
  });

  it("returns the former object while a new answer is equal", () => {
    const derived = derive((numbers: readonly number[]) => numbers.map(Math.abs), hasSameItems);
    const store = aStore();
    const first = derived(store, [1, 2]);
    expect(derived(store, [-1, 2])).toBe(first);
    expect(derived(store, [2, 1])).toEqual([2, 1]);
  });

  it("keeps an answer of undefined", () => {
    const compute = vi.fn((_n: number) => undefined);
    const derived = derive(compute);
    const store = aStore();
    derived(store, 1);
    derived(store, 1);
    expect(compute).toHaveBeenCalledOnce();
  });

  it("keeps nothing of a computation that throws", () => {
    let fails = true;
    const derived = derive((n: number) => {
      if (fails) throw new Error("no");
      return n;
    });
    const store = aStore();
    expect(() => derived(store, 1)).toThrow("no");
    fails = false;
    expect(derived(store, 1)).toBe(1);
  });
});

describe("equality of lists", () => {
  it("is that of the same items in the same order", () => {
    expect(hasSameItems([1, 2], [1, 2])).toBe(true);
    for (const other of [[2, 1], [1], [1, 2, 3], []]) expect(hasSameItems([1, 2], other)).toBe(false);
  });

  it("compares items as it is told", () => {
    const isEqual = hasEqualItems<{ readonly n: number }>((one, other) => one.n === other.n);
    expect(isEqual([{ n: 1 }], [{ n: 1 }])).toBe(true);
    expect(isEqual([{ n: 1 }], [{ n: 2 }])).toBe(false);
  });
});
