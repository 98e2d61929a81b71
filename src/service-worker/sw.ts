import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";
import { cacheNames } from "../data/device/cache-names.ts";
import { keepSite, type SiteFiles } from "./keep-site.ts";

/** The build replaces it: scripts/publish/publish-service-worker.ts. */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: SiteFiles };

const site = keepSite(self.__WB_MANIFEST, cacheNames(self.registration.scope).site);

self.addEventListener("install", (event) => void site.install(event));
self.addEventListener("activate", (event) => {
  void site.activate(event);
  // A first visit is then whole without a network, without a reload.
  event.waitUntil(self.clients.claim());
});
// The person accepts the waiting version. Former versions of the page send the same message.
self.addEventListener("message", ({ data }) => {
  if (data?.kind === "take-over") void self.skipWaiting();
});
// The parameters of a link are read by the page.
registerRoute(
  new PrecacheRoute(site, { ignoreURLParametersMatching: [/./], directoryIndex: "index.html", cleanURLs: false }),
);
