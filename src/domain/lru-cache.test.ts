import { expect, it, vi } from "vitest";
import { lruCache } from "./lru-cache.ts";

it("computes each key once while it is among the last used", () => {
  const keep = lruCache<{ readonly key: string }>(2);
  const compute = vi.fn((key: string) => ({ key }));
  const ask = (key: string) => keep(key, () => compute(key));
  const first = ask("a");
  ask("b");
  expect(ask("a")).toBe(first);
  ask("c");
  expect(compute).toHaveBeenCalledTimes(3);
  // "b" is the least recently used.
  expect(ask("a")).toBe(first);
  expect(ask("b")).toEqual({ key: "b" });
  expect(compute).toHaveBeenCalledTimes(4);
});
