import { gzipSync } from "node:zlib";
import type { FeatureCollection, Polygon } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { writeArchive } from "../../e2e/tile-archive.ts";
import type { TerritoryProperties } from "../domain/outlines.ts";
import { createKeptMapController } from "../features/offline/kept-map-controller.ts";
import { createKeptMapRepository } from "../features/offline/kept-map-repository.ts";
import { DETAILED_MAP_FILE } from "../formats/public-data/file-names.ts";
import { fromMercator } from "../geo/web-mercator.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { openArchive } from "../platform/dataset/open-archive.ts";
import { cacheNames } from "../platform/offline/cache-names.ts";
import { aManifest } from "../testing/builders.ts";
import { createFakeCaches } from "../testing/fake-caches.ts";

const SCOPE = "https://example.fr/carte/";
const [OLD, NEW] = ["0123456789abcdef", "fedcba9876543210"];
const TILE_BYTES = 400_000;
/** Tiles of 400 kB in one row: the made-up département is around the first, and its part has several pieces. */
const TILES = Array.from({ length: 12 }, (_, column) => ({
  z: 10,
  x: 530 + column,
  y: 367,
  data: gzipSync(
    Uint8Array.from({ length: TILE_BYTES }, (_, rank) => (rank * rank * (column + 7)) >> 5),
    { level: 0 },
  ),
}));
const ARCHIVE = new Uint8Array(writeArchive(TILES));
const NOWHERE: FeatureCollection<Polygon, TerritoryProperties> = { type: "FeatureCollection", features: [] };
const signal = new AbortController().signal;

function someTerritories(): FeatureCollection<Polygon, TerritoryProperties> {
  const corner = (x: number, y: number) => [...fromMercator([x / 1024, y / 1024])];
  const ring = [corner(530.2, 367.2), corner(530.6, 367.2), corner(530.6, 367.8), corner(530.2, 367.2)];
  const geometry: Polygon = { type: "Polygon", coordinates: [ring] };
  return { ...NOWHERE, features: [{ type: "Feature", properties: { code: "99", name: "Essai" }, geometry }] };
}

interface Fault {
  readonly answer?: (range: string) => Response | undefined;
}

/** A page whose site has an archive, and a device that keeps parts of it. */
function aPage({ answer = () => undefined }: Fault = {}, caches = createFakeCaches(), fingerprint = OLD) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const manifest = aManifest({ files: { [DETAILED_MAP_FILE]: { bytes: ARCHIVE.length, sha256: fingerprint } } });
  const territories = { communes: NOWHERE, epci: NOWHERE, departements: someTerritories() };
  store.setState(({ resources }) => ({
    resources: {
      ...resources,
      manifest: { status: "ready", value: manifest },
      territories: { status: "ready", value: territories },
    },
  }));
  const device = { isOffline: false, hasRoom: true };
  const ranges: string[] = [];
  const ask = vi.fn(async (_url: RequestInfo | URL, init?: RequestInit) => {
    const range = new Headers(init?.headers).get("range") ?? "";
    ranges.push(range);
    const [from = 0, to = 0] = range.replace("bytes=", "").split("-").map(Number);
    const answered = answer(range);
    if (init?.signal?.aborted) throw new DOMException("aborted", "AbortError");
    return answered ?? new Response(ARCHIVE.slice(from, to + 1), { status: 206 });
  });
  const repository = createKeptMapRepository(caches, cacheNames(SCOPE), SCOPE);
  const open = (archive: string) => openArchive(archive, { ask, kept: repository, isOffline: () => device.isOffline });
  const write: typeof repository.write = async (...all) => {
    if (!device.hasRoom) throw new DOMException("no room", "QuotaExceededError");
    await repository.write(...all);
  };
  const controller = createKeptMapController(store, actions, {
    repository: { ...repository, write },
    openArchive: open,
    today: () => "2026-11-29",
  });
  const keptMap = () => store.getState().offline.keptMap;
  const until = (status: string) => expect.poll(() => keptMap()?.task?.status).toBe(status);
  return { controller, repository, keptMap, until, device, ranges, open, caches };
}

/** A page with the département on its device. */
async function aKeptPage(fault: Fault = {}) {
  const page = aPage(fault);
  page.controller.keep("99");
  await expect.poll(() => page.keptMap()?.parts[0]?.bytes).toBeGreaterThan(0);
  await page.until("kept");
  return page;
}

const tileOf = async (page: ReturnType<typeof aPage>, column: number, archive = OLD) => {
  const tile = await page.open(archive).tile(10, 530 + column, 367, signal);
  return Buffer.from(tile ?? new ArrayBuffer(0)).length;
};

describe("keeping the detailed map of a département", () => {
  it("says its size before, without fetching a tile", async () => {
    const page = aPage();
    page.controller.measure("99");
    await page.until("measured");
    // The head of the archive has the first directory; the département touches one tile, and two lie beside it in the row.
    expect(page.ranges).toEqual(["bytes=0-16383"]);
    const task = page.keptMap()?.task;
    expect(task?.status === "measured" && task.total).toBeGreaterThan(2 * TILE_BYTES);
    expect(task?.status === "measured" && task.total).toBeLessThan(3.1 * TILE_BYTES);
    expect(page.keptMap()?.parts).toEqual([]);
  });

  it("fetches its tiles and no others, and draws from them without a request or a network", async () => {
    const page = await aKeptPage();
    const [part] = page.keptMap()?.parts ?? [];
    expect(part).toMatchObject({ code: "99", fingerprint: OLD, keptOn: "2026-11-29", isDamaged: false });
    expect(part?.bytes).toBe(part?.total);
    const asked = page.ranges.length;
    expect(await tileOf(page, 0)).toBe(TILE_BYTES);
    page.device.isOffline = true;
    expect(await tileOf(page, 1)).toBe(TILE_BYTES);
    await expect(tileOf(page, 10)).rejects.toThrow("no network");
    expect(page.ranges).toHaveLength(asked);
    page.device.isOffline = false;
    expect(await tileOf(page, 10)).toBe(TILE_BYTES);
  });

  it("stops when asked, keeps what it has, and goes on from there", async () => {
    const page = aPage({
      answer: () => {
        if (page.ranges.length === 3) page.controller.stop();
        return undefined;
      },
    });
    page.controller.keep("99");
    await page.until("stopped");
    await expect.poll(() => page.keptMap()?.parts[0]?.bytes).toBe(512 * 1024);
    page.controller.keep("99");
    await page.until("kept");
    await expect.poll(() => page.keptMap()?.parts[0]?.bytes).toBe(page.keptMap()?.parts[0]?.total);
    const asked = page.ranges.slice(1);
    expect(asked.filter((range, rank) => asked.indexOf(range) !== rank)).toEqual([asked[1]]);
  });

  it.each([
    ["without an answer", () => Promise.reject(new TypeError("Failed to fetch")) as never, "network"],
    ["from a host without parts", () => new Response("", { status: 200 }), "unreadable"],
    ["of a cut archive", () => new Response(ARCHIVE.slice(0, 400), { status: 206 }), "unreadable"],
  ] as const)("says why it ends %s, and leaves the page as it is", async (_, answer, status) => {
    let isFaulty = true;
    const page = aPage({ answer: () => (isFaulty ? answer() : undefined) });
    page.controller.keep("99");
    await page.until(status);
    isFaulty = false;
    page.controller.keep("99");
    await page.until("kept");
    expect(await tileOf(page, 0)).toBe(TILE_BYTES);
  });

  it("says when the device is full, and keeps what it has", async () => {
    const page = aPage();
    page.device.hasRoom = false;
    page.controller.keep("99");
    await page.until("full");
    expect(page.keptMap()?.parts).toMatchObject([{ code: "99", bytes: 0 }]);
    page.device.hasRoom = true;
    page.controller.keep("99");
    await page.until("kept");
    expect(await tileOf(page, 0)).toBe(TILE_BYTES);
  });

  it("strikes damaged pieces off, asks the host instead, and keeps them again", async () => {
    const page = await aKeptPage();
    for (const name of await page.caches.keys()) {
      const cache = await page.caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!url.endsWith("index.json")) await cache.put(url, new Response("damaged"));
      }
    }
    const asked = page.ranges.length;
    expect(await tileOf(page, 0)).toBe(TILE_BYTES);
    expect(page.ranges.length).toBeGreaterThan(asked);
    page.controller.look();
    await expect.poll(() => page.keptMap()?.parts[0]?.isDamaged).toBe(true);
    const [part] = page.keptMap()?.parts ?? [];
    expect(part?.bytes).toBeLessThan(part?.total ?? 0);
    page.controller.keep("99");
    await expect.poll(() => page.keptMap()?.parts[0]?.isDamaged).toBe(false);
    page.device.isOffline = true;
    expect(await tileOf(page, 0)).toBe(TILE_BYTES);
  });

  it("of an older archive is drawn without a network only, and goes once the new one is there", async () => {
    const old = await aKeptPage();
    const page = aPage({}, old.caches, NEW);
    page.device.isOffline = true;
    expect(await tileOf(page, 0, NEW)).toBe(TILE_BYTES);
    expect(page.ranges).toEqual([]);
    page.device.isOffline = false;
    expect(await tileOf(page, 0, NEW)).toBe(TILE_BYTES);
    expect(page.ranges).toHaveLength(2);
    page.controller.keep("99");
    await expect.poll(() => page.keptMap()?.parts.map(({ fingerprint }) => fingerprint)).toEqual([NEW]);
  });

  it("is removed on request, also while it is fetched", async () => {
    const page = await aKeptPage();
    page.controller.remove("99");
    await expect.poll(() => page.keptMap()?.parts).toEqual([]);
    expect(await page.caches.keys()).toEqual([]);
    page.controller.keep("99");
    page.controller.remove("99");
    await new Promise((later) => setTimeout(later, 50));
    expect([await page.caches.keys(), page.keptMap()?.task?.status]).toEqual([[], "removed"]);
  });
});
