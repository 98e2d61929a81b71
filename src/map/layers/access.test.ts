import { createExpression, latest } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { ACCESS_COLOURS, SEASON_COLOURS } from "../../design/theme/access-colours.ts";
import { ACCESS_BOUNDS } from "../../domain/access/access-classes.ts";
import { colourDifference, type Lab } from "../../testing/colour-difference.ts";
import { accessLayers, COMMUNE_EDGE_LAYER, EPCI_EDGE_LAYER } from "./access.ts";

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

const ALL_CONES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

type Matrix = readonly (readonly number[])[];

function times(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * (vector[at] ?? 0), 0));
}

/** A colour in linear RGB, as the reader of a matrix sees it. */
function seenAs(colour: string, matrix: Matrix): readonly number[] {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return times(matrix, linear);
}

function luminanceFor(colour: string, matrix: Matrix): number {
  const [red = 0, green = 0, blue = 0] = seenAs(colour, matrix);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From linear RGB (sRGB primaries) to XYZ, and the white point D65 (IEC 61966-2-1). */
const TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const;
const WHITE = [0.95047, 1, 1.08883] as const;

/** CIELAB 1976 coordinates of a colour, as the reader of a matrix sees it. */
function labFor(colour: string, matrix: Matrix): Lab {
  const seen = seenAs(colour, matrix).map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, seen).map((value, at) => {
    const share = value / (WHITE[at] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
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

  it.each(Object.entries({ "full-colour": ALL_CONES, ...DEFICIENCIES }))(
    "has neighbours at least 8 of L* and 15 of CIEDE2000 apart for a %s reader",
    (_, matrix) => {
      const labs = ACCESS_COLOURS[scheme].map((colour) => labFor(colour, matrix));
      for (const [at, lab] of labs.slice(1).entries()) {
        const before = labs[at] ?? lab;
        expect(before[0] - lab[0]).toBeGreaterThanOrEqual(8);
        expect(colourDifference(before, lab)).toBeGreaterThanOrEqual(15);
      }
    },
  );
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

it.each([
  [COMMUNE_EDGE_LAYER, 0.6],
  [EPCI_EDGE_LAYER, 0.8],
])("%s has edges only between areas whose class is known", (id, opacity) => {
  const layer = accessLayers("dark").find((one) => one.id === id);
  const paint = layer?.type === "line" ? layer.paint?.["line-opacity"] : undefined;
  const compiled = createExpression(paint, latest.paint_line["line-opacity"] as never);
  if (compiled.result !== "success") throw new Error(compiled.value.map(({ message }) => message).join());
  const feature = { type: "Polygon", properties: {} } as const;
  expect(compiled.value.evaluate({ zoom: 7 }, feature, { rank: 0 })).toBe(opacity);
  expect(compiled.value.evaluate({ zoom: 7 }, feature, {})).toBe(0);
});
