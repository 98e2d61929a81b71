import { describe, expect, it, vi } from "vitest";
import { inSlices, resumable, STEPS_AT_ONCE } from "./in-slices.ts";

function* steps(count: number, onStep: () => void = () => undefined): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    onStep();
    yield;
  }
  return `${count} steps`;
}

describe("inSlices", () => {
  it("runs the first `stepsAtOnce` steps at once", () => {
    const done = vi.fn();
    inSlices(steps(STEPS_AT_ONCE - 1), done, STEPS_AT_ONCE);
    expect(done.mock.calls).toEqual([[`${STEPS_AT_ONCE - 1} steps`]]);
  });

  it("yields to waiting tasks, and reports the result once", async () => {
    const done = vi.fn();
    let step = 0;
    inSlices(
      steps(20, () => step++),
      done,
    );
    expect([step, done.mock.calls]).toEqual([0, []]);
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    expect([step, done.mock.calls]).toEqual([20, [["20 steps"]]]);
  });

  it("yields to a message that arrives before the end", async () => {
    const { port1, port2 } = new MessageChannel();
    let isHeard = false;
    port1.onmessage = () => {
      isHeard = true;
    };
    /** Ends when the message is heard, or after two seconds of work without a pause. */
    function* work(): Generator<undefined, boolean> {
      port2.postMessage(undefined);
      for (let step = 0; step < 1000 && !isHeard; step++) {
        const end = performance.now() + 2;
        while (performance.now() < end);
        yield;
      }
      return isHeard;
    }
    const result = new Promise<boolean>((resolve) => inSlices(work(), resolve));
    expect(await result).toBe(true);
    port1.close();
  });

  it("runs no step and reports nothing after the cancellation", async () => {
    const done = vi.fn();
    let step = 0;
    const end = inSlices(
      steps(2 * STEPS_AT_ONCE, () => step++),
      done,
      STEPS_AT_ONCE,
    );
    end();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([step, done.mock.calls]).toEqual([STEPS_AT_ONCE, []]);
  });
});

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
