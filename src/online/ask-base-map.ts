import type { AskBaseMap, BaseMapPiece, PieceKind } from "../domain/base-map-piece.ts";
import { askInTime, type Fetch, readWaitMs } from "./ask-in-time.ts";
import { OUTSIDE_SERVICES } from "./services.ts";
import { wait } from "./wait.ts";

export interface BaseMapOptions {
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
  /** How long nothing is asked after the service said that it was asked too often, at most. */
  readonly longestPauseMs?: number;
  /** False where nobody can answer: a browser complains of each question that it cannot even send. */
  readonly canAsk?: () => boolean;
}

/** A piece of a map weighs some 100 kB; what takes longer is as good as silence to who looks at the map. */
const TIMEOUT_MS = 12_000;
const LONGEST_PAUSE_MS = 5_000;
/** No tile, and no fault: beyond what the service covers, or nearer than it goes, there is nothing to draw. */
const NOTHING = [204, 400, 404];

/**
 * Asks the host of online base maps for their pieces: styles, symbols and tiles of Plan IGN
 * (https://geoservices.ign.fr/documentation/services/services-geoplateforme/diffusion). Any other address is refused unasked. No cookie
 * goes along, nor the address of the page. Asked too often (HTTP 429), it rests for all pieces, then asks once more. Never throws.
 */
export function createAskBaseMap({
  fetch: fetchAnswer = (asked, init) => fetch(asked, init),
  timeoutMs = TIMEOUT_MS,
  longestPauseMs = LONGEST_PAUSE_MS,
  canAsk = isWithinReach,
}: BaseMapOptions = {}): AskBaseMap {
  /** By a clock that never goes back: a date that is set back by a year would have all tiles wait for it. */
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
    if (!isOfHost(url) || !canAsk()) return { kind: "unavailable" };
    const first = await askOnce(url, kind, signal);
    const answer = first === "busy" ? await askOnce(url, kind, signal) : first;
    return answer === "busy" ? { kind: "unavailable" } : answer;
  };
}

/** Without a network the service worker may have what was seen before. */
function isWithinReach(): boolean {
  const { onLine, serviceWorker } = navigator;
  return onLine || Boolean(serviceWorker?.controller);
}

function isOfHost(url: string): boolean {
  return URL.canParse(url) && OUTSIDE_SERVICES.baseMap.origins.includes(new URL(url).origin);
}

async function readPiece(response: Response, kind: PieceKind): Promise<BaseMapPiece> {
  if (NOTHING.includes(response.status) && kind === "tile") return { kind: "nothing" };
  // Where a network asks for a password first, or the service is being mended, a page comes in the stead of anything.
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  if (!response.ok || isPage) return { kind: "unavailable" };
  if (kind === "json") return { kind: "json", json: await response.json() };
  return { kind: "bytes", bytes: await response.arrayBuffer() };
}
