import type { AskBaseMap, BaseMapPiece, PieceKind } from "../../domain/base-map.ts";
import { webAddress } from "../../domain/contact/contact-way.ts";
import { askInTime, type Fetch, readWaitMs, wait } from "./ask-service.ts";
import { OUTSIDE_SERVICES } from "./services.ts";

export interface BaseMapOptions {
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
  /** Longest pause after HTTP 429, in ms. */
  readonly longestPauseMs?: number;
  /** False when the device is offline: browsers log an error for each request that cannot be sent. */
  readonly canAsk?: () => boolean;
}

/** A tile has about 100 kB. For a person who looks at the map a slower answer is as good as none. */
const TIMEOUT_MS = 12_000;
const LONGEST_PAUSE_MS = 5_000;
/** Statuses of an empty tile: outside the covered area, or beyond the last zoom. */
const NOTHING = [204, 400, 404];

/**
 * Requests styles, symbols and tiles of Plan IGN from the Géoplateforme
 * (https://geoservices.ign.fr/documentation/services/services-geoplateforme/diffusion). Refuses any other URL without a request. Sends
 * neither cookies nor the referrer. After HTTP 429 it pauses all requests, then asks once more. Never throws.
 */
export function createAskBaseMap({
  fetch: fetchAnswer = (asked, init) => fetch(asked, init),
  timeoutMs = TIMEOUT_MS,
  longestPauseMs = LONGEST_PAUSE_MS,
  canAsk = isWithinReach,
}: BaseMapOptions = {}): AskBaseMap {
  /** By the monotonic clock: after the date is set back by a year, all tiles would wait for a year. */
  let restedAtMs = Number.NEGATIVE_INFINITY;
  const askOnce = async (url: string, kind: PieceKind, signal: AbortSignal): Promise<BaseMapPiece | "busy"> => {
    await wait(restedAtMs - performance.now(), signal);
    return askInTime<BaseMapPiece | "busy">({ url, signal, timeoutMs, fetch: fetchAnswer }, async (response) => {
      if (response.status !== 429) return readPiece(response, kind);
      restedAtMs = performance.now() + Math.min(longestPauseMs, readWaitMs(response));
      return "busy";
    });
  };
  return async (url, kind, signal) => {
    const isOfHost = OUTSIDE_SERVICES.baseMap.origins.includes(webAddress(url)?.origin ?? "");
    if (!isOfHost || !canAsk()) return { kind: "unavailable" };
    const first = await askOnce(url, kind, signal);
    const answer = first === "busy" ? await askOnce(url, kind, signal) : first;
    return answer === "busy" ? { kind: "unavailable" } : answer;
  };
}

/** Offline, the service worker may have cached tiles. */
function isWithinReach(): boolean {
  const { onLine, serviceWorker } = navigator;
  return onLine || Boolean(serviceWorker?.controller);
}

async function readPiece(response: Response, kind: PieceKind): Promise<BaseMapPiece> {
  if (NOTHING.includes(response.status) && kind === "tile") return { kind: "nothing" };
  // A network's login page or a maintenance page comes as HTML.
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  if (!response.ok || isPage) return { kind: "unavailable" };
  if (kind === "json") return { kind: "json", json: await response.json() };
  return { kind: "bytes", bytes: await response.arrayBuffer() };
}
