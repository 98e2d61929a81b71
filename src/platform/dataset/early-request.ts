/** A request in progress, and the controller that aborts it. */
export interface DataRequest {
  readonly response: Promise<Response>;
  readonly silence: AbortController;
}

declare global {
  /** The request of the places, from the script in the head of the built page until the page's code takes it. */
  var earlyPlaces: DataRequest | undefined;
}

function startRequest(url: string): DataRequest {
  const silence = new AbortController();
  return { response: fetch(url, { signal: silence.signal }), silence };
}

/**
 * Requests the places before the page's code has come. No link does: WebKit serves no fetch from a preload, and would request them twice.
 */
export function requestPlacesEarly(): void {
  globalThis.earlyPlaces = startRequest("./data/points.geojson");
  // The code that takes the request reports its failure.
  globalThis.earlyPlaces.response.catch(() => undefined);
}

/** Returns the request that the script in the head has started for a URL, once; otherwise starts one. */
export function takeRequest(url: string): DataRequest {
  const early = globalThis.earlyPlaces;
  if (early === undefined || !url.endsWith("/points.geojson")) return startRequest(url);
  globalThis.earlyPlaces = undefined;
  return early;
}
