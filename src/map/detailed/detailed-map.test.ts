import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OSM_CREDIT } from "../../domain/base-map-credit.ts";
import type { TileArchive } from "../../domain/tile-archive.ts";
import { DETAILED_MAP_FILE } from "../../formats/public-data/file-names.ts";
import type { OnlineMapStatus } from "../../model/base-map/base-map-state.ts";
import { aManifest } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { buildMapStyle } from "../map-style.ts";
import type { OnlineMap } from "../online/drawn-map.ts";
import { createDetailedMap } from "./detailed-map.ts";
import { DETAILED, DETAILED_SOURCE } from "./names.ts";

vi.mock("maplibre-gl", () => ({ addProtocol: () => undefined }));

const HEADER = { minZoom: 10, maxZoom: 14, minLon: 5, minLat: 44, maxLon: 8, maxLat: 46 };
const TILE = { tileID: { canonical: { x: 1, y: 2, z: 10 } } };

let archives = 0;
const drawings: OnlineMap[] = [];

beforeEach(() => {
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  // A map that failed would ask again when the test is over.
  for (const { leave } of drawings.splice(0)) leave();
  vi.unstubAllGlobals();
});

/** As much of MapLibre's map as the drawing needs, at a zoom; its tiles load, or fail, when a test says so. */
function aMap(zoom: number, hasArchive = true) {
  const layers = new Map<string, string>(buildMapStyle("light", "").layers.map(({ id }) => [id, "visible"]));
  const sources = new Map<string, { readonly attribution?: string }>();
  const listeners = new Map<string, Set<(event: object) => void>>();
  const sight = { zoom, features: 0 };
  const map = {
    getZoom: () => sight.zoom,
    on: (type: string, listener: (event: object) => void) =>
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    off: (type: string, listener: (event: object) => void) => listeners.get(type)?.delete(listener),
    addSource: (id: string, source: object) => sources.set(id, source),
    getSource: (id: string) => sources.get(id),
    removeSource: (id: string) => sources.delete(id),
    addLayer: ({ id }: LayerSpecification) => layers.set(id, "visible"),
    removeLayer: (id: string) => layers.delete(id),
    setLayoutProperty: (id: string, _: string, visibility: string) => layers.set(id, visibility),
    querySourceFeatures: () => Array.from({ length: sight.features }),
    isSourceLoaded: () => true,
  };
  const said: OnlineMapStatus[] = [];
  const archive = { isThere: true, opened: 0 };
  const openArchive = (): TileArchive => {
    archive.opened++;
    return {
      header: async () => {
        if (!archive.isThere) throw new Error("HTTP 404 for a part");
        return HEADER;
      },
      tile: async () => undefined,
    };
  };
  // Each test has an archive of its own.
  const files = hasArchive ? { [DETAILED_MAP_FILE]: { bytes: 1, sha256: `archive ${++archives}` } } : {};
  const manifest = { status: "ready", value: aManifest({ files }) } as const;
  const before = aState();
  const state = () => ({ ...before, resources: { ...before.resources, manifest } });
  const drawing = createDetailedMap(map as unknown as MapLibreMap, {
    openArchive,
    state,
    report: (status) => said.push(status),
  });
  drawings.push(drawing);
  const happens = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const own = () => [...layers.keys()].filter((id) => id.startsWith(`${DETAILED}/`));
  return { drawing, sight, said, archive, happens, own, layers, sources };
}

async function aDrawnMap() {
  const page = aMap(12);
  page.drawing.choose("detaillee");
  await page.drawing.settled();
  page.sight.features = 1;
  page.happens("idle");
  return page;
}

describe("the detailed map", () => {
  it("opens no archive below its least zoom, nor where the site has none", async () => {
    const { drawing, sight, archive, happens } = aMap(9.9);
    drawing.choose("detaillee");
    await drawing.settled();
    expect(archive.opened).toBe(0);
    sight.zoom = 10;
    happens("zoom");
    await drawing.settled();
    expect(archive.opened).toBe(1);
    const none = aMap(12, false);
    none.drawing.choose("detaillee");
    await none.drawing.settled();
    expect([none.archive.opened, none.said]).toEqual([0, []]);
  });

  it("is drawn with its credit, and hides the schematic waters while it is seen", async () => {
    const { drawing, said, own, layers, sources, sight, happens } = await aDrawnMap();
    expect(said.at(-1)).toBe("shown");
    expect(sources.get(DETAILED_SOURCE)).toMatchObject({ attribution: OSM_CREDIT, minzoom: 10, maxzoom: 14 });
    expect([layers.get("lakes"), layers.get("rivers-1"), layers.get("sea")]).toEqual(["none", "none", "visible"]);
    sight.zoom = 9.5;
    happens("zoom");
    expect([said.at(-1), layers.get("lakes")]).toEqual(["none", "visible"]);
    sight.zoom = 12;
    happens("idle");
    expect(said.at(-1)).toBe("shown");
    drawing.choose("integree");
    expect([own(), [...sources.keys()], layers.get("lakes")]).toEqual([[], [], "visible"]);
  });

  it("leaves the embedded map where the archive has no tile", async () => {
    const { said, sight, happens, layers } = await aDrawnMap();
    sight.features = 0;
    happens("idle");
    expect([said.at(-1), layers.get("lakes")]).toEqual(["none", "visible"]);
  });

  it("reports an archive that cannot be read, and opens it anew when asked", async () => {
    const { drawing, said, archive, own } = aMap(12);
    archive.isThere = false;
    drawing.choose("detaillee");
    await drawing.settled();
    expect([said, own()]).toEqual([["asking", "failed"], []]);
    archive.isThere = true;
    drawing.askAgain();
    await drawing.settled();
    expect(archive.opened).toBe(2);
    expect(own().length).toBeGreaterThan(20);
  });

  it("reports tiles that cannot be read without an error in the console", async () => {
    const logged = vi.spyOn(console, "error");
    const { said, sight, happens } = await aDrawnMap();
    sight.features = 0;
    happens("error", { error: new Error("the archive is cut"), sourceId: DETAILED_SOURCE, tile: TILE });
    expect(said.at(-1)).toBe("failed");
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it("says that there is no network where the device keeps nothing of it", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const { drawing, said, archive } = aMap(12);
    archive.isThere = false;
    drawing.choose("detaillee");
    await drawing.settled();
    expect([said.at(-1), archive.opened]).toEqual(["offline", 1]);
  });

  it("is drawn without a network from what the device keeps, and opened anew once there is one", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("navigator", { onLine: false });
    const { drawing, said, archive, sight, happens } = await aDrawnMap();
    happens("error", { error: new Error("no network"), sourceId: DETAILED_SOURCE, tile: TILE });
    expect(said.at(-1)).toBe("shown");
    sight.features = 0;
    happens("idle");
    expect(said.at(-1)).toBe("offline");
    sight.features = 1;
    happens("idle");
    expect(said.at(-1)).toBe("shown");
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(archive.opened).toBe(1);
    vi.stubGlobal("navigator", { onLine: true });
    drawing.askAgain();
    await drawing.settled();
    expect(archive.opened).toBe(2);
    vi.useRealTimers();
  });
});
