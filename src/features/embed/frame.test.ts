import { describe, expect, it } from "vitest";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { FRAME_PX, readPx, startingPreset } from "./frame.ts";

describe("startingPreset", () => {
  it("holds the camera of the page, unless it is near the device", () => {
    const camera = { zoom: 13, longitude: 6.08, latitude: 44.56 };
    const state = { ...USUAL_CHOICES, currentSeason: "ete", camera } as const;
    expect(startingPreset(state).camera).toBe(camera);
    expect(startingPreset({ ...state, devicePosition: [6.9, 44.56] }).camera).toBe(camera);
    expect(startingPreset({ ...state, devicePosition: [6.0793, 44.5594] }).camera).toBeUndefined();
  });
});

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
