import { expect, it, vi } from "vitest";
import { createAskBaseMap } from "./ask-base-map.ts";
import { SERVICES } from "./services.ts";

const never = new AbortController().signal;
const TILE = SERVICES.planTiles.replace("{z}/{x}/{y}", "9/264/181");

function answering(body: BodyInit | null, init: ResponseInit = {}) {
  return createAskBaseMap({
    fetch: () => Promise.resolve(new Response(body, init)),
    longestPauseMs: 1,
    canAsk: () => true,
  });
}

it("gives tiles as bytes and styles as JSON, and sends nothing but the question", async () => {
  const asked: [string, RequestInit][] = [];
  const ask = createAskBaseMap({
    canAsk: () => true,
    fetch: (url, init) => {
      asked.push([url, init]);
      return Promise.resolve(new Response('{"version":8}'));
    },
  });
  expect(await ask(SERVICES.planStyle, "json", never)).toEqual({ kind: "json", json: { version: 8 } });
  const tile = await ask(TILE, "tile", never);
  expect(tile.kind === "bytes" && tile.bytes.byteLength).toBe(13);
  expect(asked.map(([url]) => url)).toEqual([SERVICES.planStyle, TILE]);
  for (const [, init] of asked) expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
});

it("asks no other host than the declared one", async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response("{}")));
  const ask = createAskBaseMap({ fetch, canAsk: () => true });
  const others = [
    "https://elsewhere.example/a",
    "https://data.geopf.fr.elsewhere.example/",
    "http://data.geopf.fr/",
    "a",
  ];
  for (const url of others) expect(await ask(url, "json", never)).toEqual({ kind: "unavailable" });
  expect(fetch).not.toHaveBeenCalled();
});

it("asks nothing where nobody can answer", async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response("{}")));
  expect(await createAskBaseMap({ fetch, canAsk: () => false })(TILE, "tile", never)).toEqual({ kind: "unavailable" });
  expect(fetch).not.toHaveBeenCalled();
});

it.each([404, 400, 204])("takes HTTP %i for a tile with nothing on it, but for no style", async (status) => {
  const ask = answering(null, { status });
  expect(await ask(TILE, "tile", never)).toEqual({ kind: "nothing" });
  expect(await ask(SERVICES.planStyle, "json", never)).toEqual({ kind: "unavailable" });
});

it("takes an error, a page instead of a tile, and a style that is no JSON for nothing to be had", async () => {
  const unavailable = { kind: "unavailable" };
  expect(await answering("", { status: 500 })(TILE, "tile", never)).toEqual(unavailable);
  const page = { headers: { "content-type": "text/html; charset=utf-8" } };
  expect(await answering("<p>Maintenance", page)(TILE, "tile", never)).toEqual(unavailable);
  expect(await answering("{")(SERVICES.planStyle, "json", never)).toEqual(unavailable);
});

it("rests when it asked too often, for all pieces, then asks once more", async () => {
  const answers = [429, 200, 429, 429];
  const fetch = vi.fn(() => Promise.resolve(new Response("x", { status: answers.shift() ?? 200 })));
  const ask = createAskBaseMap({ fetch, longestPauseMs: 1, canAsk: () => true });
  expect(await ask(TILE, "tile", never)).toMatchObject({ kind: "bytes" });
  expect(await ask(TILE, "tile", never)).toEqual({ kind: "unavailable" });
  expect(fetch).toHaveBeenCalledTimes(4);
});

it("rests no longer where the device's date is set back meanwhile", async () => {
  const answers = [429, 200];
  const anHourAgo = Date.now() - 3_600_000;
  const fetch = vi.fn(() => {
    const response = new Response("x", { status: answers.shift() ?? 200 });
    queueMicrotask(() => setTimeout(() => vi.spyOn(Date, "now").mockReturnValue(anHourAgo)));
    return Promise.resolve(response);
  });
  const ask = createAskBaseMap({ fetch, longestPauseMs: 20, canAsk: () => true });
  await ask(TILE, "tile", never);
  expect(await ask(TILE, "tile", never)).toMatchObject({ kind: "bytes" });
  vi.restoreAllMocks();
});

it("waits so long for an answer, and no longer than anybody wants it", async () => {
  const silent = (_url: string, { signal }: RequestInit) =>
    new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));
  expect(await createAskBaseMap({ fetch: silent, timeoutMs: 5, canAsk: () => true })(TILE, "tile", never)).toEqual({
    kind: "unavailable",
  });
  const stop = new AbortController();
  const stopped = createAskBaseMap({ fetch: silent, canAsk: () => true })(TILE, "tile", stop.signal);
  stop.abort();
  expect(await stopped).toEqual({ kind: "aborted" });
});
