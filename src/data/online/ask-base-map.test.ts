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

it("gives tiles as bytes and styles as JSON, and sends no cookie and no referrer", async () => {
  const requests: [string, RequestInit][] = [];
  const ask = createAskBaseMap({
    canAsk: () => true,
    fetch: (url, init) => {
      requests.push([url, init]);
      return Promise.resolve(new Response('{"version":8}'));
    },
  });
  expect(await ask(SERVICES.planStyle, "json", never)).toEqual({ kind: "json", json: { version: 8 } });
  const tile = await ask(TILE, "tile", never);
  expect(tile.kind === "bytes" && tile.bytes.byteLength).toBe(13);
  expect(requests.map(([url]) => url)).toEqual([SERVICES.planStyle, TILE]);
  for (const [, init] of requests) expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
});

it("refuses any host but the declared one", async () => {
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

it("sends no request when the device is offline", async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response("{}")));
  expect(await createAskBaseMap({ fetch, canAsk: () => false })(TILE, "tile", never)).toEqual({ kind: "unavailable" });
  expect(fetch).not.toHaveBeenCalled();
});

it.each([404, 400, 204])("takes HTTP %i for an empty tile, but for no style", async (status) => {
  const ask = answering(null, { status });
  expect(await ask(TILE, "tile", never)).toEqual({ kind: "nothing" });
  expect(await ask(SERVICES.planStyle, "json", never)).toEqual({ kind: "unavailable" });
});

it("gives nothing for an HTTP error, an HTML page and a style that is not JSON", async () => {
  const unavailable = { kind: "unavailable" };
  expect(await answering("", { status: 500 })(TILE, "tile", never)).toEqual(unavailable);
  const page = { headers: { "content-type": "text/html; charset=utf-8" } };
  expect(await answering("<p>Maintenance", page)(TILE, "tile", never)).toEqual(unavailable);
  expect(await answering("{")(SERVICES.planStyle, "json", never)).toEqual(unavailable);
});

it("pauses all requests after HTTP 429, then asks once more", async () => {
  const answers = [429, 200, 429, 429];
  const fetch = vi.fn(() => Promise.resolve(new Response("x", { status: answers.shift() ?? 200 })));
  const ask = createAskBaseMap({ fetch, longestPauseMs: 1, canAsk: () => true });
  expect(await ask(TILE, "tile", never)).toMatchObject({ kind: "bytes" });
  expect(await ask(TILE, "tile", never)).toEqual({ kind: "unavailable" });
  expect(fetch).toHaveBeenCalledTimes(4);
});

it("does not prolong the pause when the device's date is set back", async () => {
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

it("ends a request after the timeout, or when the caller aborts it", async () => {
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
