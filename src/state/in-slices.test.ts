import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSlices, STEPS_AT_ONCE } from "./in-slices.ts";

function* steps(count: number, onStep: () => void = () => undefined): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    onStep();
    yield;
  }
  return `${count} steps`;
}

describe("inSlices", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("does a work of few steps at once where it is asked to", () => {
    const done = vi.fn();
    inSlices(steps(STEPS_AT_ONCE - 1), done, STEPS_AT_ONCE);
    expect(done.mock.calls).toEqual([[`${STEPS_AT_ONCE - 1} steps`]]);
  });

  it("lets the page go on between slices of a longer one, and tells its result once", async () => {
    const done = vi.fn();
    let step = 0;
    // A step takes 5 ms, so that a slice holds a few.
    inSlices(
      steps(20, () => {
        step++;
        vi.advanceTimersByTime(0);
        vi.setSystemTime(Date.now() + 5);
      }),
      done,
    );
    expect([step, done.mock.calls]).toEqual([0, []]);
    await vi.runAllTimersAsync();
    expect([step, done.mock.calls]).toEqual([20, [["20 steps"]]]);
  });

  it("does no more step and tells nothing once it is ended", async () => {
    const done = vi.fn();
    let step = 0;
    const end = inSlices(
      steps(2 * STEPS_AT_ONCE, () => step++),
      done,
      STEPS_AT_ONCE,
    );
    end();
    await vi.runAllTimersAsync();
    expect([step, done.mock.calls]).toEqual([STEPS_AT_ONCE, []]);
  });
});
