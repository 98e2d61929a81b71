import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { buildMapStyle, paintScheme } from "./map-style.ts";

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

  it("is valid by the style specification", () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it("has unique layer ids, and uses existing sources", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const sources = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(sources.filter((source) => !(String(source) in style.sources))).toEqual([]);
  });

  it("sends no request to another server", () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
  });

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
    expect(painted["passage"]?.["icon-image"]).toEqual(["concat", "pass/dark/", ["get", "icon"]]);
    expect(JSON.stringify(painted)).not.toContain("/light/");
  });
});
