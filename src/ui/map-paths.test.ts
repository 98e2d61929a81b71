import { describe, expect, it } from "vitest";
import { planeFrame } from "../domain/geo/plane-frame.ts";
import { pathOf } from "./map-paths.ts";

/** Frame of 32 km by 24 km around 6.65 E, 44.387 N, with ten units per kilometre. */
const frame = planeFrame([[6.65, 44.387]], { width: 320, height: 240, leastWidthKm: 32 });
const near = [
  [6.65, 44.387],
  [6.75, 44.387],
];
const far = [
  [2, 48],
  [2.1, 48],
];

describe("pathOf", () => {
  it("draws a line from the centre to the east", () => {
    expect(pathOf({ type: "LineString", coordinates: near }, frame)).toBe("M160.0 120.0L239.5 120.0");
  });

  it("closes a ring", () => {
    const ring = [...near, [6.65, 44.5], [6.65, 44.387]];
    expect(pathOf({ type: "Polygon", coordinates: [ring] }, frame)).toMatch(/^M160\.0 120\.0L.*L160\.0 120\.0Z$/);
  });

  it("omits geometries outside, and keeps a line that crosses the frame without a vertex inside", () => {
    expect(pathOf({ type: "MultiLineString", coordinates: [far, near, far] }, frame)).toBe("M160.0 120.0L239.5 120.0");
    expect(pathOf({ type: "Polygon", coordinates: [far] }, frame)).toBe("");
    const crossing = [
      [5, 44.387],
      [8, 44.387],
    ];
    expect(pathOf({ type: "LineString", coordinates: crossing }, frame)).toMatch(/^M-/);
  });

  it("returns no path for a point", () => {
    expect(pathOf({ type: "Point", coordinates: [6.65, 44.387] }, frame)).toBe("");
  });
});
