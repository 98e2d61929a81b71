import { latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { buildFiguresStyle, figuresLayers } from "./figures-style.ts";

describe.each(["light", "dark"] as const)("The style of the planners' map in the %s", (scheme) => {
  const style = buildFiguresStyle(scheme, "© OpenStreetMap");

  test("is valid by the style specification", () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
  });

  test("has unique layer ids, and a source for each layer", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers) {
      if ("source" in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });
});

test("The light and the dark style differ in colours and images only", () => {
  const shape = (scheme: "light" | "dark") =>
    JSON.stringify(figuresLayers(scheme)).replaceAll(/#[0-9a-f]{6}|\/(light|dark)\b/g, "");
  expect(shape("light")).toBe(shape("dark"));
});

test("Fills lie under waters, limits and roads; places and names above the veil", () => {
  const ids = figuresLayers("light").map(({ id }) => id);
  const inOrder = [
    "land",
    "fill-commune",
    "sea",
    "figures-area",
    "fill-edge-commune",
    "limit-departement",
    "roads",
    "chosen-veil",
    "chosen-line",
    "hovered-line",
    "figures-place-dot",
    "label-hameau",
    "commune-name",
    "label-ville-1",
    "area-name",
    "figures-place",
    "planned",
  ];
  expect(inOrder.map((id) => ids.indexOf(id))).toEqual(inOrder.map((id) => ids.indexOf(id)).sort((a, b) => a - b));
  for (const id of inOrder) expect(ids).toContain(id);
});
