import { createExpression, featureFilter, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it, test } from "vitest";
import { COMMUNE_RANKS, type FillRank, SHARE_RANKS } from "../domain/figures/figures.ts";
import { COLOUR_VISIONS, colourDifference, labAsSeen } from "../testing/colours.ts";
import { FIGURES_COLOURS } from "../ui/theme/figures-colours.ts";
import { allLayers, buildStyle } from "./base-style.ts";
import { FILL_LEVELS } from "./figures-input.ts";
import { buildFiguresStyle, figuresLayers } from "./figures-style.ts";
import { fillLayer, fills } from "./layers/fills.ts";
import { ICON } from "./map-icons.ts";
import { lookOf } from "./map-layer.ts";
import { buildMapStyle, paintScheme } from "./map-style.ts";

const baseLayers = (scheme: "light" | "dark") => allLayers(lookOf(scheme), []);

const STYLES = (["light", "dark"] as const).flatMap((scheme) => [
  {
    name: `the base map, ${scheme}`,
    style: buildStyle({ look: lookOf(scheme), subjects: [], attribution: "© OpenStreetMap" }),
  },
  { name: `the map of places, ${scheme}`, style: buildMapStyle(scheme, "fr", "© OpenStreetMap") },
  { name: `the planners' map, ${scheme}`, style: buildFiguresStyle(scheme, "© OpenStreetMap") },
]);

describe.each(STYLES)("The style of $name", ({ style }) => {
  test("is valid by the style specification", () => {
    expect(validateStyleMin(style, latest)).toEqual([]);
  });

  test("has unique layer ids, and a source for each layer", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const sources = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(sources.filter((source) => !(String(source) in style.sources))).toEqual([]);
  });

  test("uses the shipped fonts only, and sends no request to another server", () => {
    const fonts = style.layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout?.["text-font"]] : []));
    const named = fonts.flatMap((font) => (font === undefined ? [] : [(font as string[])[0]]));
    expect(named.length).toBeGreaterThan(10);
    for (const font of named) expect(Object.keys(style["font-faces"] ?? {})).toContain(font);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
  });
});

test.each(["light", "dark"] as const)(
  "The base map has colours of six lower-case digits, and images that exist: %s",
  (scheme) => {
    const layers = baseLayers(scheme);
    const colours = JSON.stringify(layers).match(/"#[^"]*"/g) ?? [];
    expect(colours.length).toBeGreaterThan(50);
    for (const colour of colours) expect(colour).toMatch(/^"#[0-9a-f]{6}"$/);
    const images = layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout?.["icon-image"]] : []));
    const drawn: unknown[] = Object.values(ICON);
    for (const image of images) if (image !== undefined) expect(drawn).toContain(image);
  },
);

test.each([
  ["the base map", baseLayers],
  ["the planners' map", figuresLayers],
] as const)("The light and the dark style of %s differ in colours and images only", (_, layersIn) => {
  const shape = (scheme: "light" | "dark") =>
    JSON.stringify(layersIn(scheme)).replaceAll(/#[0-9a-f]{6}|\/(light|dark)\b/g, "");
  expect(shape("light")).toBe(shape("dark"));
});

test("Names of higher rank are placed before those of lower rank", () => {
  const order = baseLayers("light").map(({ id }) => id);
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
  const ending = baseLayers("light").filter(({ maxzoom }) => maxzoom !== undefined && maxzoom < 16);
  expect(ending.map(({ id }) => id)).toEqual(["label-parc", "label-vallee", "label-massif", "label-pays", "label-mer"]);
});

test("Limits are drawn up to the largest scale", () => {
  const limits = baseLayers("light").filter(({ id }) => id.startsWith("limit-") && id !== "limit-country");
  expect(limits.map(({ id, maxzoom }) => [id, maxzoom])).toEqual([
    ["limit-commune", undefined],
    ["limit-epci", undefined],
    ["limit-departement", undefined],
  ]);
  expect(JSON.stringify(limits)).not.toContain(",0]");
});

test("The name of a city overlaps clusters when no side of its dot is free; that of a smaller town does not", () => {
  const overlapOf = (id: string) => {
    const layer = baseLayers("light").find((one) => one.id === id);
    return layer?.type === "symbol" ? JSON.stringify(layer.layout?.["text-overlap"]) : undefined;
  };
  expect(overlapOf("label-ville-1")).toContain("cooperative");
  expect(overlapOf("label-ville")).toBeUndefined();
});

test("Roads, rivers and names appear from their zoom on", () => {
  const isShown = (id: string, zoom: number, properties: Record<string, unknown>) => {
    const layer = baseLayers("light").find((one) => one.id === id);
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

it.each([
  ["it", "Nizza"],
  ["en", "Nice"],
] as const)("names a town in the language %s: %s", (language, expected) => {
  const { layers, state } = buildMapStyle("light", language, "");
  const field = layers.find(({ id }) => id === "label-ville-1")?.layout as { readonly "text-field": unknown };
  const globalState = { language: state?.["language"]?.default };
  const compiled = createExpression(field["text-field"], "text-field", null, globalState);
  if (compiled.result === "error") throw new Error(compiled.value.map(({ message }) => message).join());
  const town = { type: 1 as const, properties: { name: "Nice", it: "Nizza" } };
  expect(String(compiled.value.evaluate({ zoom: 10 }, town))).toBe(expected);
});

describe.each(["light", "dark"] as const)("the style in the %s", (scheme) => {
  const style = buildMapStyle(scheme, "fr", "© OpenStreetMap");

  it("draws the places above all names", () => {
    const ids = style.layers.map(({ id }) => id);
    const firstPlace = ids.findIndex((id) => id.startsWith("place"));
    expect(firstPlace).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith("label")));
  });

  it("draws stops over other places and under the open one, smaller than places, with their names", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.slice(-4)).toEqual(["place", "stop", "stop-name", "place-focused"]);
    const stop = style.layers.find(({ id }) => id === "stop");
    const focus = style.layers.find(({ id }) => id === "place-focus");
    const radius = (layer: typeof stop) => (layer?.paint as Record<string, number> | undefined)?.["circle-radius"];
    expect(radius(stop)).toBeLessThan((radius(focus) ?? 0) / 2);
  });

  it("places the names of places after those of towns and before those of villages", () => {
    const ids = style.layers.map(({ id }) => id);
    // MapLibre places the last layer first.
    const ranks = ["label-hameau", "label-massif", "label-place", "label-ville"].map((id) => ids.indexOf(id));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(style.layers.find(({ id }) => id === "label-place")?.minzoom).toBe(10);
  });

  it("draws the way over the roads and under the names, passes and resorts under the places", () => {
    const ids = style.layers.map(({ id }) => id);
    const first = (beginning: string) => ids.findIndex((id) => id.startsWith(beginning));
    const last = (beginning: string) => ids.findLastIndex((id) => id.startsWith(beginning));
    const order = [last("land"), first("sea"), last("limit"), last("roads"), first("way"), last("way")];
    const above = [first("label"), last("label"), first("passage"), last("passage")];
    const symbols = [first("resort"), last("resort"), ids.indexOf("place-cluster")];
    expect([...order, ...above, ...symbols]).toEqual([...order, ...above, ...symbols].sort((a, b) => a - b));
    expect([...order, ...above, ...symbols]).not.toContain(-1);
  });
});

describe("paintScheme", () => {
  it("paints a map in the colours and images of the other scheme", () => {
    const painted: Record<string, Record<string, unknown>> = {};
    const set = (id: string, name: string, value: unknown) => {
      painted[id] = { ...painted[id], [name]: value };
    };
    const map = { setPaintProperty: set, setLayoutProperty: set } as unknown as MapLibreMap;
    paintScheme(map, "dark");
    for (const layer of buildMapStyle("dark", "fr", "").layers)
      expect(painted[layer.id] ?? {}).toMatchObject(layer.paint ?? {});
    expect(painted["place"]?.["icon-image"]).toEqual(["concat", "place/dark/", ["get", "icon"]]);
    expect(painted["passage"]?.["icon-image"]).toEqual(["concat", "mark/dark/", ["get", "icon"]]);
    expect(JSON.stringify(painted)).not.toContain("/light/");
  });
});

const VISIONS = Object.keys(COLOUR_VISIONS) as readonly (keyof typeof COLOUR_VISIONS)[];
const MAPS = { communes: [...COMMUNE_RANKS, "nobody"], shares: [...SHARE_RANKS, "nobody"] } as const;

describe.each(["light", "dark"] as const)("The colours of figures in the %s", (scheme) => {
  const colours = FIGURES_COLOURS[scheme];
  const darkens = scheme === "light" ? 1 : -1;

  it.each(VISIONS.flatMap((vision) => Object.entries(MAPS).map(([name, ranks]) => ({ vision, name, ranks }))))(
    "of $name differ by 10 of CIEDE2000 at least, any two of them, for a $vision reader",
    ({ vision, ranks }) => {
      for (const [at, one] of ranks.entries()) {
        for (const other of ranks.slice(at + 1)) {
          const difference = colourDifference(labAsSeen(colours[one], vision), labAsSeen(colours[other], vision));
          expect(difference, `${one} and ${other}`).toBeGreaterThanOrEqual(10);
        }
      }
    },
  );

  it.each(VISIONS)("leave the ground by one step of lightness after another, for a %s reader", (vision) => {
    for (const ranks of [["near", "served", "beyond", "far", "farthest"], SHARE_RANKS] as const) {
      const lights = ranks.map((rank) => labAsSeen(colours[rank], vision)[0] * darkens);
      for (const [at, light] of lights.slice(1).entries()) expect((lights[at] ?? 0) - light).toBeGreaterThan(5);
    }
  });

  it("are one for each rank", () => {
    const ranks: readonly FillRank[] = [...COMMUNE_RANKS, ...SHARE_RANKS, "nobody"];
    expect(Object.keys(colours).sort()).toEqual([...ranks].sort());
  });
});

function fillsIn(scheme: "light" | "dark") {
  const { underWaters = [], underLimits = [] } = fills.layers(lookOf(scheme));
  return [...underWaters, ...underLimits];
}

/** A paint property of a layer for a feature with a rank, or without one. */
function paintOf(level: (typeof FILL_LEVELS)[number], property: "fill-color" | "fill-opacity", rank?: FillRank) {
  const layer = fillsIn("light").find(({ id }) => id === fillLayer(level));
  const paint = layer?.type === "fill" ? layer.paint?.[property] : undefined;
  const compiled = createExpression(paint, latest.paint_fill[property] as never);
  if (compiled.result !== "success") throw new Error(compiled.value.map(({ message }) => message).join());
  return String(
    compiled.value.evaluate({ zoom: 7 }, { type: "Polygon", properties: {} }, rank === undefined ? {} : { rank }),
  );
}

test.each(FILL_LEVELS)("An area of the level %s has the colour of its rank, and none without a rank", (level) => {
  expect(paintOf(level, "fill-opacity")).toBe("0");
  expect(paintOf(level, "fill-opacity", "far")).toBe("1");
  expect(paintOf(level, "fill-color", "far")).not.toBe(paintOf(level, "fill-color", "farthest"));
  expect(paintOf(level, "fill-color", "beyond")).toBe(paintOf(level, "fill-color", "to5"));
});

test("All fills and limits are hidden until a level is shown", () => {
  for (const { layout } of fillsIn("dark")) expect(layout).toMatchObject({ visibility: "none" });
});
