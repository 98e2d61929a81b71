import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it as test, vi } from "vitest";

const SCOPE = "https://example.org/carte/";
const CACHE = "services-alpins:/carte/:site";

/** Caches of a browser, by name and address. */
let kept: Map<string, Map<string, Response>>;
/** The published files, by path. */
let site: Record<string, string>;

const address = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));

const fakeCaches = {
  open: async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return {
      match: async (request: RequestInfo) => entries.get(address(request))?.clone(),
      put: async (request: RequestInfo, response: Response) => void entries.set(address(request), response),
      delete: async (request: RequestInfo) => entries.delete(address(request)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
  },
  match: async (request: RequestInfo, { cacheName }: { cacheName: string }) =>
    kept.get(cacheName)?.get(address(request))?.clone(),
};

/** As a browser: it refuses a response that has not the SHA-256 of the request. */
async function fetchChecked(request: Request): Promise<Response> {
  const text = site[new URL(request.url).pathname.replace("/carte/", "")];
  if (text === undefined) return new Response("Not found", { status: 404 });
  if (request.integrity !== "" && request.integrity !== integrityOf(text)) throw new TypeError("Failed to fetch");
  return new Response(text);
}

function integrityOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function filesOf(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([url, text]) => ({ url, revision: text, integrity: integrityOf(text) }));
}

class FakeEvent extends Event {
  readonly waits: Promise<unknown>[] = [];
  waitUntil(done: Promise<unknown>): void {
    this.waits.push(done);
  }
}

beforeEach(() => {
  kept = new Map();
  site = { "index.html": "page 1", "data/points.geojson": "places 1" };
  vi.stubGlobal("self", globalThis);
  vi.stubGlobal("location", new URL(SCOPE));
  vi.stubGlobal("registration", { scope: SCOPE });
  vi.stubGlobal("caches", fakeCaches);
  vi.stubGlobal("fetch", fetchChecked);
  vi.stubGlobal("navigator", { userAgent: "" });
  // Workbox asks whether an event is one.
  vi.stubGlobal("ExtendableEvent", FakeEvent);
  vi.stubGlobal("FetchEvent", class extends FakeEvent {});
});

afterEach(() => void vi.unstubAllGlobals());

async function worker(files = filesOf(site)) {
  const { keepSite } = await import("./keep-site.ts");
  const controller = keepSite(files, CACHE);
  const run = async (type: "install" | "activate") => {
    const event = new FakeEvent(type) as unknown as ExtendableEvent;
    await controller[type](event);
  };
  const read = async (path: string) => {
    const url = new URL(path, SCOPE).href;
    const cacheKey = controller.getCacheKeyForURL(url);
    const params = { cacheKey, integrity: controller.getIntegrityForCacheKey(cacheKey ?? "") };
    const event = new FakeEvent("fetch") as unknown as ExtendableEvent;
    const response = await controller.strategy.handle({ request: new Request(url), event, params });
    return response.text();
  };
  return { run, read };
}

test("all files of one visit are read without a network", async () => {
  const { run, read } = await worker();
  await run("install");
  await run("activate");
  site = {};
  expect([await read("index.html"), await read("data/points.geojson")]).toEqual(["page 1", "places 1"]);
});

test("a version with a login page in the place of a file is not kept, and the one before stays whole", async () => {
  const first = await worker();
  await first.run("install");
  site = { "index.html": "page 2", "data/points.geojson": "places 2" };
  const next = await worker();
  site["data/points.geojson"] = "<!doctype html><title>Connexion</title>";
  await expect(next.run("install")).rejects.toThrow();
  expect([await first.read("index.html"), await first.read("data/points.geojson")]).toEqual(["page 1", "places 1"]);
});

test("a new version replaces the former one when it takes over", async () => {
  const first = await worker();
  await first.run("install");
  site = { "index.html": "page 2" };
  const next = await worker();
  await next.run("install");
  await next.run("activate");
  expect(await next.read("index.html")).toBe("page 2");
  expect(kept.get(CACHE)?.size).toBe(1);
});

test("a damaged file is fetched again when it is read, and when the next version is kept", async () => {
  const { run, read } = await worker();
  await run("install");
  const damage = () => {
    for (const url of kept.get(CACHE)?.keys() ?? []) kept.get(CACHE)?.set(url, new Response("damaged"));
  };
  damage();
  expect(await read("index.html")).toBe("page 1");
  await vi.waitFor(async () =>
    expect(
      await (await fakeCaches.open(CACHE))
        .match(`${SCOPE}index.html?__WB_REVISION__=page+1`)
        .then((one) => one?.text()),
    ).toBe("page 1"),
  );
  damage();
  const next = await worker();
  await next.run("install");
  site = {};
  expect(await next.read("data/points.geojson")).toBe("places 1");
});

test("a damaged file is never answered without a network", async () => {
  const { run, read } = await worker();
  await run("install");
  kept.get(CACHE)?.forEach((_, url) => void kept.get(CACHE)?.set(url, new Response("damaged")));
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  await expect(read("index.html")).rejects.toThrow();
});
