/**
 * Requests the code of MapLibre's worker into the browser's cache as soon as the code of the map has arrived: MapLibre requests it once its
 * own code has run and the first map is created, on a slow device half a second later. No link can request it: browsers warn of a preload
 * that only a worker uses. The build names both files in the page's head (scripts/publish/publish-first-view.ts).
 */
export function fetchWorkerAhead(page: Document): void {
  const worker = page.querySelector<HTMLMetaElement>('meta[name="map-worker"]');
  const code = worker?.dataset["after"];
  if (worker === null || code === undefined) return;
  const look = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || !target.href.endsWith(code)) return;
    page.removeEventListener("load", look, true);
    // biome-ignore lint/style/noRestrictedGlobals: code of the site
    fetch(worker.content)
      .then((response) => response.blob())
      .catch(() => undefined);
  };
  // The event does not bubble.
  page.addEventListener("load", look, true);
}
