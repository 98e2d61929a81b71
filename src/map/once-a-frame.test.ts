import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onceAFrame } from "./once-a-frame.ts";

/** Draws the next frame. */
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

it("hands on the latest of each frame, and nothing where nothing came", () => {
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

it("forgets what was not yet handed on, and hears again", () => {
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
