import { expect, it, vi } from "vitest";
import { ask } from "./ask.ts";

function deferred() {
  const answers: ((text: string) => void)[] = [];
  const question = vi.fn((_: string) => new Promise<string>((resolve) => answers.push(resolve)));
  const announce = vi.fn();
  return { answers, question, state: { storeKey: { announce } }, announce };
}

it("gives an answer that is there at once, the same object to the same question", () => {
  const question = vi.fn((n: number) => ({ double: 2 * n }));
  const double = ask(question);
  const state = { storeKey: {} };
  expect(double(state, 2)).toEqual({ status: "ready", value: { double: 4 } });
  expect(double(state, 2)).toBe(double(state, 2));
  expect(question).toHaveBeenCalledOnce();
});

it("is loading until the answer comes, which the store announces", async () => {
  const { answers, question, state, announce } = deferred();
  const selector = ask(question);
  expect(selector(state, "a")).toEqual({ status: "loading" });
  expect(selector(state, "a")).toEqual({ status: "loading" });
  answers[0]?.("A");
  await vi.waitFor(() => expect(announce).toHaveBeenCalledOnce());
  expect(selector(state, "a")).toEqual({ status: "ready", value: "A" });
  expect(question).toHaveBeenCalledOnce();
});

it("never gives the answer to one question to another, in whatever order they come", async () => {
  const { answers, question, state, announce } = deferred();
  const selector = ask(question);
  selector(state, "a");
  selector(state, "b");
  answers[1]?.("B");
  answers[0]?.("A");
  await vi.waitFor(() => expect(announce).toHaveBeenCalledTimes(2));
  expect([selector(state, "a"), selector(state, "b")]).toMatchObject([{ value: "A" }, { value: "B" }]);
});

it("says why there is no answer", async () => {
  const { state, announce } = deferred();
  const selector = ask(() => Promise.reject(new Error("lost")));
  selector(state);
  await vi.waitFor(() => expect(announce).toHaveBeenCalledOnce());
  expect(selector(state)).toMatchObject({ status: "failed", fault: { detail: "lost" } });
});
