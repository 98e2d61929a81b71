import { describe, expect, it } from "vitest";
import { ACCESS_BOUNDS } from "../../domain/access/access-classes.ts";
import { ACCESS_COLOURS } from "../../theme/coverage.ts";

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(["light", "dark"] as const)("the colours of access in the %s", (scheme) => {
  it("are one for each class", () => {
    for (const bounds of Object.values(ACCESS_BOUNDS)) expect(ACCESS_COLOURS[scheme]).toHaveLength(bounds.length + 1);
  });

  it("grow darker by a step that is seen without hues", () => {
    const lights = ACCESS_COLOURS[scheme].map(luminance);
    for (const [at, light] of lights.slice(1).entries()) {
      expect(((lights[at] ?? 0) + 0.05) / (light + 0.05)).toBeGreaterThan(1.25);
    }
  });
});
