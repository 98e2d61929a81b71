import { describe, expect, it } from "vitest";
import { FRAME_PX, readPx } from "./frame.ts";

describe("readPx", () => {
  it.each([
    ["320", 320],
    [" 600 ", 600],
    ["2000", 2000],
    ["319", undefined],
    ["2001", undefined],
    ["600.5", undefined],
    ["-600", undefined],
    ["6e2", undefined],
    ["", undefined],
    ["600px", undefined],
  ])("reads %j as %j", (text, px) => {
    expect(readPx(text, FRAME_PX.height)).toBe(px);
  });
});
