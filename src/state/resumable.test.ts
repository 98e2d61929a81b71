import { expect, it, vi } from "vitest";
import { resumable } from "./resumable.ts";

function* threeSteps(onStep: (step: number) => void): Generator<undefined, string> {
  for (const step of [1, 2, 3]) {
    onStep(step);
    yield;
  }
  return "done";
}

it("runs the remaining steps at once", () => {
  const onStep = vi.fn();
  const work = resumable(() => threeSteps(onStep));
  const steps = work.steps();
  steps.next();
  steps.next();
  expect(onStep.mock.calls).toEqual([[1], [2]]);
  expect(work.finish()).toBe("done");
  expect(onStep.mock.calls).toEqual([[1], [2], [3]]);
});

it("runs once, however often it is called", () => {
  const onStep = vi.fn();
  const work = resumable(() => threeSteps(onStep));
  expect([work.finish(), work.finish()]).toEqual(["done", "done"]);
  expect(work.steps().next().done).toBe(true);
  expect(onStep).toHaveBeenCalledTimes(3);
});

it("begins again after a step that throws", () => {
  const onStep = vi.fn().mockImplementationOnce(() => {
    throw new Error("once");
  });
  const work = resumable(() => threeSteps(onStep));
  expect(() => work.finish()).toThrow("once");
  expect(work.finish()).toBe("done");
});
