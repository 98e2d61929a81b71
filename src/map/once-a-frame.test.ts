import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onceAFrame } from "./once-a-frame.ts";

/** Runs the callbacks of the next frame. */
let drawFrame: () => void;

beforeEach(() => {
  const waiting = new Map<number, () => void>();
  let asked = 0;
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => {
    asked += 1;
    waiting.set(asked, act);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => waiting.delete(frame));
  drawFrame = () => {
    const acts = [...waiting.values()];
    waiting.clear();
    for (const act of acts) act();
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("calls with the latest value of each frame, and not in a frame without one", () => {
  const handed: string[] = [];
  const { hear } = onceAFrame<string>((latest) => handed.push(latest));
  hear("a");
  hear("b");
  expect(handed).toEqual([]);
  drawFrame();
  drawFrame();
  expect(handed).toEqual(["b"]);
  hear("c");
  drawFrame();
  expect(handed).toEqual(["b", "c"]);
});

it("drops a pending value, and accepts new ones", () => {
  const handed: string[] = [];
  const { hear, forget } = onceAFrame<string>((latest) => handed.push(latest));
  hear("a");
  forget();
  drawFrame();
  expect(handed).toEqual([]);
  hear("b");
  forget();
  hear("c");
  drawFrame();
  expect(handed).toEqual(["c"]);
});
