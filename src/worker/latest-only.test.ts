import { expect, it } from "vitest";
import { latestOnly } from "./latest-only.ts";

function deferred() {
  const calls: number[] = [];
  const answers: (() => void)[] = [];
  const ask = (n: number) =>
    new Promise<string>((resolve) => {
      calls.push(n);
      answers.push(() => resolve(`answer ${n}`));
    });
  return { asked: calls, answers, ask };
}

it("answers the first and the last of many calls, and drops those between", async () => {
  const { asked: calls, answers, ask } = deferred();
  const latest = latestOnly(ask);
  const promises = [1, 2, 3, 4].map((n) => latest(n));
  await Promise.resolve();
  answers[0]?.();
  await promises[0];
  await new Promise((resolve) => setTimeout(resolve));
  answers[1]?.();
  expect(await Promise.all(promises)).toEqual(["answer 1", undefined, undefined, "answer 4"]);
  expect(calls).toEqual([1, 4]);
});

it("goes on after a rejection", async () => {
  let fails = true;
  const latest = latestOnly(async (n: number) => {
    if (fails) throw new Error("no");
    return n;
  });
  await expect(latest(1)).rejects.toThrow("no");
  fails = false;
  expect(await latest(2)).toBe(2);
});
