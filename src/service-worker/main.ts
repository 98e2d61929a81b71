import { cacheNames } from "../platform/offline/cache-names.ts";
import type { CachedVersion } from "../platform/offline/cached-version.ts";
import { readCommand } from "../platform/offline/commands.ts";
import { START_GUARD } from "../platform/offline/recover-start.ts";
import { type Asked, createCacheManager } from "./cache-manager.ts";
import { createTileRepository, isTile } from "./tile-repository.ts";

/** Defined at build time: scripts/service-worker. */
declare const CACHED_VERSION: CachedVersion;
declare const self: ServiceWorkerGlobalScope;

const cacheManager = createCacheManager(CACHED_VERSION, {
  caches: self.caches,
  scope: self.registration.scope,
  fetch: (url, init) => self.fetch(url, init),
  windows: async () => (await self.clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id),
});

const tiles = createTileRepository({
  caches: self.caches,
  names: cacheNames(self.registration.scope),
  fetch: (request) => self.fetch(request),
  now: () => Date.now(),
});

self.addEventListener("install", (event) => event.waitUntil(cacheManager.install()));
self.addEventListener("activate", (event) => event.waitUntil(cacheManager.activate()));

self.addEventListener("message", (event) => {
  const command = readCommand(event.data);
  if (command?.kind === "take-over") event.waitUntil(self.skipWaiting());
  if (command?.kind === "serve-me" && command.version === CACHED_VERSION.version) event.waitUntil(serve(event.source));
});

self.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  const asked = { url: request.url, method: request.method, isNavigation: request.mode === "navigate", clientId };
  if (isTile(request)) {
    const answered = tiles.answer(request);
    event.respondWith(answered.then(({ response }) => response));
    event.waitUntil(answered.then(({ keeping }) => keeping).catch(() => undefined));
  }
  if (request.url === new URL(START_GUARD, self.registration.scope).href) {
    // Without a network there is nothing to reload from.
    event.respondWith(
      self.fetch(request).catch(() => new Response("", { headers: { "content-type": "text/javascript" } })),
    );
    return;
  }
  if (!cacheManager.isOfSite(asked)) return;
  event.respondWith(answer(request, asked));
  if (asked.isNavigation) event.waitUntil(cacheManager.tidy().catch(() => undefined));
});

async function answer(request: Request, asked: Asked): Promise<Response> {
  // A failing storage counts as an empty one.
  const kept = await cacheManager.answer(asked).catch(() => undefined);
  return kept ?? self.fetch(request);
}

async function serve(source: ExtendableMessageEvent["source"]): Promise<void> {
  if (source instanceof Client) await cacheManager.adopt(source.id);
  await self.clients.claim();
}
