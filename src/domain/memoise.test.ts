import { expect, it, vi } from "vitest";
import { memoise } from "./memoise.ts";

it("computes once for each object, also an answer of undefined", () => {
  const compute = vi.fn(({ n }: { readonly n: number }) => (n === 0 ? undefined : [n]));
  const memoised = memoise(compute);
  const [none, one] = [{ n: 0 }, { n: 1 }];
  const first = memoised(one);
  expect(memoised(none)).toBeUndefined();
  expect(memoised(none)).toBeUndefined();
  expect(memoised(one)).toBe(first);
  expect(compute).toHaveBeenCalledTimes(2);
});

it("computes again for another object, even an equal one", () => {
  const memoised = memoise(({ n }: { readonly n: number }) => [n]);
  expect(memoised({ n: 1 })).not.toBe(memoised({ n: 1 }));
});

it("remembers nothing of a computation that throws", () => {
  let fails = true;
  const memoised = memoise((input: { readonly n: number }) => {
    if (fails) throw new Error("no");
    return input.n;
  });
  const input = { n: 1 };
  expect(() => memoised(input)).toThrow("no");
  fails = false;
  expect(memoised(input)).toBe(1);
});
