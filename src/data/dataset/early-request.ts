// A module of its own: the script in the head of the page includes it, and has no address from which others compute theirs.

/** A request in progress, and the controller that aborts it. */
interface DataRequest {
  readonly response: Promise<Response>;
  readonly silence: AbortController;
}

declare global {
  /** The request from the script in the head of the built page, with its file, until the page's code takes it. */
  var earlyRequest: (DataRequest & { readonly file: string }) | undefined;
}

function startRequest(url: string): DataRequest {
  const silence = new AbortController();
  return { response: fetch(url, { signal: silence.signal }), silence };
}

/** The files that an answer or the list waits for, as src/data/resources.ts names them; `*` stands for a département. */
export const FIRST_FILES = { places: "points.geojson", answers: "answers-*.json" } as const;

/** Requests a data file before the page's code has come. WebKit serves no fetch from a preload link. */
export function requestEarly(file: string): void {
  const request = startRequest(`./data/${file}`);
  // The code that takes the request reports its failure.
  request.response.catch(() => undefined);
  globalThis.earlyRequest = { ...request, file };
}

/** Returns the request that the script in the head has started for a URL, once; otherwise starts one. */
export function takeRequest(url: string): DataRequest {
  const early = globalThis.earlyRequest;
  if (early === undefined || !url.endsWith(`/${early.file}`)) return startRequest(url);
  globalThis.earlyRequest = undefined;
  return early;
}
