import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * MapLibre asks for its worker's code when the first map is made, which is when a slow device has run the map's own code at last. Asked
 * for before that, it comes meanwhile, into the browser's cache. Imported first, this runs first.
 */
// biome-ignore lint/style/noRestrictedGlobals: code of the site, that no link of HTML can ask for: browsers know no preload of a worker
fetch(workerUrl)
  .then((response) => response.blob())
  .catch(() => undefined);

export { workerUrl };
