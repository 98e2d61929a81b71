import { featureFilter, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { MAP } from "../ui/theme/map.ts";
import { baseLayers, buildBaseStyle } from "./base-style.ts";
import { ICON } from "./map-icons.ts";

describe.each(["light", "dark"] as const)("The base map's style in the %s", (scheme) => {
  const style = buildBaseStyle({ palette: MAP[scheme], collections: {}, attribution: "© OpenStreetMap" });

  test("is valid by the style specification", () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
  });

  test("uses the shipped fonts only, and neither glyph server nor sprite", () => {
    const fonts = style.layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout?.["text-font"]] : []));
    expect(fonts.length).toBeGreaterThan(10);
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
  later("label-ville-1", "label-ville");
  later("label-ville", "label-massif");
  later("label-ville", "label-voisine-1");
  later("label-hameau", "label-sommet");
  later("label-massif", "label-sommet");
  later("label-sommet", "label-route");
});

test("Ground and names of places stay at the largest scale", () => {
  const ending = baseLayers(MAP.light).filter(({ maxzoom }) => maxzoom !== undefined && maxzoom < 16);
  expect(ending.map(({ id }) => id)).toEqual(["label-parc", "label-vallee", "label-massif", "label-pays", "label-mer"]);
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
  expect(overlapOf("label-ville")).toBeUndefined();
});

test("Roads, rivers and names appear from their zoom on", () => {
  const isShown = (id: string, zoom: number, properties: Record<string, unknown>) => {
    const layer = baseLayers(MAP.light).find((one) => one.id === id);
    if (layer === undefined || !("filter" in layer)) throw new Error(`${id} has no filter`);
    const { filter } = featureFilter(layer.filter, id);
    return zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24) && filter({ zoom }, { type: 1, properties });
  };
  const road = (zoom: number) => [1, 2, 3, 4].filter((of) => isShown("roads", zoom, { class: of }));
  expect([6, 7, 8, 9, 10].map(road)).toEqual([[1], [1, 2], [1, 2, 3], [1, 2, 3], [1, 2, 3, 4]]);
  const river = (zoom: number) => [1, 2, 3].filter((rank) => isShown("rivers", zoom, { rank }));
  expect([5, 6, 8].map(river)).toEqual([[1], [1, 2], [1, 2, 3]]);
  const village = { kind: "ville", rank: 3, zoom: 10 };
  expect([9, 10, 16].map((zoom) => isShown("label-ville", zoom, village))).toEqual([false, true, true]);
  expect(isShown("label-ville-1", 12, village)).toBe(false);
});
