import { latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { MAP } from "../design/theme/map.ts";
import { baseLayers, buildBaseStyle } from "./base-style.ts";
import { reliefLayer } from "./layers/relief.ts";
import { ICON } from "./map-icons.ts";

describe.each(["light", "dark"] as const)("The base map's style in the %s", (scheme) => {
  const style = buildBaseStyle({ palette: MAP[scheme], collections: {}, attribution: "fond schématique" });

  test("is valid by the style specification", () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
    const withRelief = {
      ...style,
      sources: { ...style.sources, relief: { type: "raster" as const, tiles: [] } },
      layers: [...style.layers, reliefLayer()],
    };
    expect(validateStyleMin(withRelief, latest)).toEqual([]);
  });

  test("uses the shipped fonts only, and neither glyph server nor sprite", () => {
    const fonts = style.layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout?.["text-font"]] : []));
    expect(fonts.length).toBeGreaterThan(20);
    for (const font of fonts) expect(Object.keys(style["font-faces"] ?? {})).toContain((font as string[])[0]);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
  });

  test("uses existing sources, and colours of six lower-case digits", () => {
    for (const layer of style.layers) {
      if ("source" in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
    const colours = JSON.stringify(style.layers).match(/"#[^"]*"/g) ?? [];
    expect(colours.length).toBeGreaterThan(50);
    for (const colour of colours) expect(colour).toMatch(/^"#[0-9a-f]{6}"$/);
  });

  test("has unique layer ids, and images that exist", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const images = style.layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout?.["icon-image"]] : []));
    const drawn: unknown[] = Object.values(ICON);
    for (const image of images) if (image !== undefined) expect(drawn).toContain(image);
  });
});

test("The light and the dark style differ in colours only", () => {
  const shape = (scheme: "light" | "dark") => JSON.stringify(baseLayers(MAP[scheme])).replaceAll(/#[0-9a-f]{6}/g, "");
  expect(shape("light")).toBe(shape("dark"));
});

test("Names of higher rank are placed before those of lower rank", () => {
  const order = baseLayers(MAP.light).map(({ id }) => id);
  // MapLibre places the last layer first.
  const later = (id: string, other: string) => expect(order.indexOf(id)).toBeGreaterThan(order.indexOf(other));
  later("label-ville-1", "label-ville-2");
  later("label-ville-1", "label-massif-1");
  later("label-ville-1", "label-voisine-1");
  later("label-massif-1", "label-sommet-1");
  later("label-sommet-1", "label-sommet-3");
  later("label-station-3", "label-commune");
});

test("Schematic layers fade out at large scales, exactly located ones stay", () => {
  const isFadedOut = (id: string, zoom: number) => {
    const layer = baseLayers(MAP.light).find((one) => one.id === id);
    const opacity = JSON.stringify(Object.entries(layer?.paint ?? {}).filter(([name]) => name.includes("opacity")));
    return zoom >= (layer?.maxzoom ?? 24) || opacity.includes("11.8,0]") || opacity.includes(",0]]");
  };
  const schematic = ["sea", "coast", "rivers-1", "lakes", "shores", "roads-1", "limit-country", "hachures-lit"];
  expect(schematic.filter((id) => !isFadedOut(id, 12))).toEqual([]);
  expect(["label-ville-1", "label-commune", "label-sommet-1"].filter((id) => isFadedOut(id, 12))).toEqual([]);
});

test("Limits are drawn up to the largest scale", () => {
  const limits = baseLayers(MAP.light).filter(({ id }) => id.startsWith("limit-") && id !== "limit-country");
  expect(limits.map(({ id, maxzoom }) => [id, maxzoom])).toEqual([
    ["limit-commune", undefined],
    ["limit-epci", undefined],
    ["limit-departement", undefined],
  ]);
  expect(JSON.stringify(limits)).not.toContain(",0]");
});

test("The name of a city overlaps clusters when no side of its dot is free; that of a smaller town does not", () => {
  const overlapOf = (id: string) => {
    const layer = baseLayers(MAP.light).find((one) => one.id === id);
    return layer?.type === "symbol" ? JSON.stringify(layer.layout?.["text-overlap"]) : undefined;
  };
  expect(overlapOf("label-ville-1")).toContain("cooperative");
  expect(overlapOf("label-ville-2")).toBeUndefined();
});

test("Names appear from their zoom on: massifs at 7, valleys at 9, villages at 12", () => {
  const isShown = (id: string, zoom: number) => {
    const layer = baseLayers(MAP.light).find((one) => one.id === id);
    return zoom >= (layer?.minzoom ?? 0) && zoom < (layer?.maxzoom ?? 24);
  };
  expect([isShown("label-massif-1", 7), isShown("label-vallee-1", 7), isShown("label-commune", 7)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isShown("label-vallee-1", 9), isShown("label-vallee-2", 9), isShown("label-commune", 9)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isShown("label-massif-1", 12), isShown("label-commune", 12), isShown("roads-3", 13.5)]).toEqual([
    false,
    true,
    false,
  ]);
});
