import { describe, expect, it } from "vitest";
import { ACCESS_BOUNDS } from "../../domain/access/access-classes.ts";
import { ACCESS_COLOURS, SEASON_COLOURS } from "../../theme/access-colours.ts";

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Colours as seen without one kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, full severity). */
const DEFICIENCIES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

function luminanceFor(colour: string, matrix: readonly (readonly number[])[]): number {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const seen = matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0));
  return 0.2126 * (seen[0] ?? 0) + 0.7152 * (seen[1] ?? 0) + 0.0722 * (seen[2] ?? 0);
}

describe.each(["light", "dark"] as const)("the colours of the change in winter in the %s", (scheme) => {
  const { perd, allonge, inchange } = SEASON_COLOURS[scheme];

  it.each(Object.entries(DEFICIENCIES))(
    "change in lightness one way, from unchanged to lost, for a %s reader too",
    (_, matrix) => {
      const lights = [perd, allonge, inchange].map((colour) => luminanceFor(colour, matrix));
      const steps = lights.slice(1).map((light, at) => (light + 0.05) / ((lights[at] ?? 0) + 0.05));
      for (const step of steps) expect(scheme === "light" ? step : 1 / step).toBeGreaterThan(1.5);
    },
  );
});

describe.each(["light", "dark"] as const)("the ramp of classes in the %s", (scheme) => {
  it.each(Object.entries(DEFICIENCIES))("grows darker for a %s reader too", (_, matrix) => {
    const lights = ACCESS_COLOURS[scheme].map((colour) => luminanceFor(colour, matrix));
    for (const [at, light] of lights.slice(1).entries()) {
      expect(((lights[at] ?? 0) + 0.05) / (light + 0.05)).toBeGreaterThan(1.2);
    }
  });
});

describe.each(["light", "dark"] as const)("the colours of access in the %s", (scheme) => {
  it("are one for each class", () => {
    for (const bounds of Object.values(ACCESS_BOUNDS)) expect(ACCESS_COLOURS[scheme]).toHaveLength(bounds.length + 1);
  });

  it("grow darker by a step that is visible without hue", () => {
    const lights = ACCESS_COLOURS[scheme].map(luminance);
    for (const [at, light] of lights.slice(1).entries()) {
      expect(((lights[at] ?? 0) + 0.05) / (light + 0.05)).toBeGreaterThan(1.25);
    }
  });
});
