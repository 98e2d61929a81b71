import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DETAILED_FROM_ZOOM } from "../../domain/base-map-choice.ts";
import { type DetailedLayers, detailedLayers } from "./detailed-layers.ts";
import { DETAILED_SOURCE } from "./names.ts";

const allOf = ({ ground, names }: DetailedLayers) => [...ground, ...names];

describe("the layers of the detailed map", () => {
  it("are valid by the style specification, in either scheme", () => {
    for (const scheme of ["light", "dark"] as const) {
      const sources = { [DETAILED_SOURCE]: { type: "vector" as const, tiles: ["a://{z}/{x}/{y}"] } };
      const faces = ["Regular", "Bold", "Italic"].map((name) => [`Atkinson Hyperlegible Next ${name}`, "font.woff2"]);
      const style = { version: 8 as const, sources, layers: allOf(detailedLayers(scheme)) };
      expect(validateStyleMin({ ...style, "font-faces": Object.fromEntries(faces) })).toEqual([]);
    }
  });

  it("have the same ids, properties and layout in both schemes, so that one is painted over the other", () => {
    const shapeOf = (scheme: "light" | "dark") =>
      allOf(detailedLayers(scheme)).map(({ id, paint, layout }) => [id, Object.keys(paint ?? {}), layout]);
    expect(shapeOf("dark")).toEqual(shapeOf("light"));
  });

  it("request no tile below the least zoom, and no glyph or image of another host", () => {
    for (const layer of allOf(detailedLayers("light"))) {
      expect(layer.minzoom).toBeGreaterThanOrEqual(DETAILED_FROM_ZOOM);
      const icon = layer.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
      expect(icon === undefined || String(icon).startsWith("base-")).toBe(true);
    }
  });

  it("read only layers that the command writes, at no zoom before it writes them", () => {
    const config = JSON.parse(readFileSync("scripts/tiles/tilemaker-config.json", "utf8"));
    for (const layer of allOf(detailedLayers("light"))) {
      const name = "source-layer" in layer ? (layer["source-layer"] ?? "") : "";
      expect(config.layers).toHaveProperty(name);
      expect(Math.floor(layer.minzoom ?? 0)).toBeGreaterThanOrEqual(config.layers[name].minzoom);
    }
  });

  it("let labels give way to the places", () => {
    for (const { layout } of detailedLayers("light").names) {
      expect(Object.keys(layout ?? {}).filter((name) => /overlap|ignore-placement/.test(name))).toEqual([]);
    }
  });
});
