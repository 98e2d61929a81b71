import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * Fetches the code of MapLibre's worker into the browser's cache. MapLibre requests it when the first map is created, on a slow device long
 * after its own code has arrived. Import this module first, so that it runs first.
 */
// biome-ignore lint/style/noRestrictedGlobals: code of the site, that no link of HTML can ask for: browsers know no preload of a worker
fetch(workerUrl)
  .then((response) => response.blob())
  .catch(() => undefined);

export { workerUrl };
