import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it, vi } from "vitest";
import { buildMapStyle } from "../map-style.ts";
import type { PlanStyle } from "./adapt-style.ts";
import { putPlan } from "./put-plan.ts";

vi.mock("maplibre-gl", () => ({ addProtocol: () => undefined }));

const BROKEN = "plan-ign/broken";

function aLayer(id: string, type: "fill" | "line" | "symbol", paint: object = {}): LayerSpecification {
  return { id: `plan-ign/${id}`, type, source: "plan-ign/plan", "source-layer": "s", paint } as LayerSpecification;
}

const STYLE: PlanStyle = {
  tiles: "https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf",
  maxzoom: 18,
  sprite: undefined,
  ground: [
    aLayer("ground", "fill", { "fill-color": "#ffffff" }),
    aLayer("broken", "fill"),
    aLayer("road", "line"),
    aLayer("house", "fill"),
  ],
  names: [aLayer("town", "symbol"), aLayer("summit", "symbol")],
};

/** As much of MapLibre's map as keeps the order of layers. */
function aMap() {
  const style = buildMapStyle("light", "fr", "");
  let order: { id: string; visibility: string }[] = style.layers.map(({ id }) => ({ id, visibility: "visible" }));
  const sources = new Set(Object.keys(style.sources));
  const paints: [string, string, unknown][] = [];
  const insert = (one: (typeof order)[number], before: string) => {
    order = order.filter(({ id }) => id !== one.id);
    order.splice(
      order.findIndex(({ id }) => id === before),
      0,
      one,
    );
  };
  const find = (id: string) => order.find((layer) => layer.id === id);
  const map = {
    hasImage: () => false,
    addImage: () => undefined,
    addSource: (id: string) => sources.add(id),
    getSource: (id: string) => (sources.has(id) ? {} : undefined),
    removeSource: (id: string) => sources.delete(id),
    // MapLibre reports an invalid layer and does not add it.
    addLayer: ({ id, layout }: LayerSpecification, before: string) =>
      id === BROKEN || insert({ id, visibility: String(layout?.visibility ?? "visible") }, before),
    getLayer: find,
    removeLayer: (id: string) => {
      order = order.filter((layer) => layer.id !== id);
    },
    moveLayer: (id: string, before: string) => {
      const layer = find(id);
      if (layer === undefined || find(before) === undefined) throw new Error(`no layer ${id} or ${before}`);
      insert(layer, before);
    },
    setLayoutProperty: (id: string, _: string, visibility: string) => {
      const layer = find(id);
      if (layer === undefined) throw new Error(`no layer ${id}`);
      layer.visibility = visibility;
    },
    setPaintProperty: (id: string, name: string, value: unknown) => paints.push([id, name, value]),
    getLayersOrder: () => order.map(({ id }) => id),
  };
  return {
    map: map as unknown as MapLibreMap,
    ids: () => order.map(({ id }) => id),
    hidden: () => order.filter(({ visibility }) => visibility === "none").map(({ id }) => id),
    sources,
    paints,
  };
}

const put = (map: MapLibreMap, signal = new AbortController().signal) =>
  putPlan(map, { style: STYLE, symbols: [] }, { scheme: () => "light", signal });

describe("an online base map on the map", () => {
  it("lies over the embedded ground and waters and under the limits, its labels under those of the page's symbols", async () => {
    const { map, ids, hidden } = aMap();
    const before = hidden();
    await put(map);
    const ranks = [
      "land",
      "forests",
      "sea",
      "shores",
      "plan-ign/ground",
      "plan-ign/road",
      "plan-ign/house",
      "limit-commune",
      "way",
      "plan-ign/town",
      "plan-ign/summit",
      "label-route",
      "passage",
      "place",
    ].map((id) => ids().indexOf(id));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(hidden()).toEqual(before);
  });

  it("skips a layer that MapLibre refuses", async () => {
    const { map, ids } = aMap();
    await put(map);
    expect(ids()).not.toContain(BROKEN);
  });

  it("leaves no layer or source when it is removed, its relief included", async () => {
    const { map, ids, sources } = aMap();
    const before = { ids: ids(), sources: [...sources] };
    const plan = await put(map);
    plan?.showRelief(true);
    expect(ids().indexOf("plan-ign/relief")).toBe(ids().indexOf("plan-ign/road") - 1);
    plan?.remove();
    expect({ ids: ids(), sources: [...sources] }).toEqual(before);
  });

  it("shows and hides its relief alone", async () => {
    const { map, ids, sources } = aMap();
    const plan = await put(map);
    const without = ids();
    plan?.showRelief(true);
    plan?.showRelief(true);
    plan?.showRelief(false);
    expect(ids()).toEqual(without);
    expect([...sources]).toContain("plan-ign/plan");
  });

  it("is not added when the signal has aborted", async () => {
    const { map, ids } = aMap();
    const before = ids();
    expect(await put(map, AbortSignal.abort())).toBeUndefined();
    expect(ids()).toEqual(before);
  });

  it("has the colours of the current scheme once it is added", async () => {
    const { map, paints } = aMap();
    const schemes = ["light", "dark"] as const;
    let asked = 0;
    const scheme = () => schemes[Math.min(asked++, 1)] ?? "dark";
    await putPlan(map, { style: STYLE, symbols: [] }, { scheme, signal: new AbortController().signal });
    expect(paints.find(([id, name]) => id === "plan-ign/ground" && name === "fill-color")?.[2]).toMatch(/^hsla\(200/);
  });

  it("is repainted in the other scheme without being added anew", async () => {
    const { map, ids, paints } = aMap();
    const plan = await put(map);
    const before = ids();
    plan?.repaint("dark");
    expect(ids()).toEqual(before);
    expect(paints.find(([id, name]) => id === "plan-ign/ground" && name === "fill-color")?.[2]).toMatch(/^hsla\(200/);
    expect(paints.map(([id]) => id)).not.toContain(BROKEN);
  });
});
