import { addProtocol } from "maplibre-gl";
import type { AskBaseMap, PieceKind } from "../../domain/base-map.ts";
import { ONLINE } from "./names.ts";

const SCHEME = `${ONLINE}://`;

/** URL under a custom protocol: MapLibre's own requests have neither a timeout nor a pause after HTTP 429. */
export function viaProtocol(url: string): string {
  return url.replace(/^https:\/\//, SCHEME);
}

/**
 * Registers the protocol, so that MapLibre requests tiles of the online base map through `ask`. A failed tile is an error of its source.
 */
export function answerTiles(ask: AskBaseMap): void {
  addProtocol(ONLINE, async ({ url, type }, { signal }) => {
    const kind: PieceKind = type === "image" ? "picture" : "tile";
    const piece = await ask(url.replace(SCHEME, "https://"), kind, signal);
    if (piece.kind === "bytes") return { data: piece.bytes };
    // MapLibre draws nothing for an empty tile, and does not request it again.
    if (piece.kind === "nothing") return { data: new ArrayBuffer(0) };
    throw piece.kind === "aborted" ? new DOMException("not wanted any more", "AbortError") : new Error("no tile");
  });
}
