import { addProtocol } from "maplibre-gl";
import type { AskBaseMap, PieceKind } from "../../domain/base-map-piece.ts";
import { ONLINE } from "./names.ts";

const SCHEME = `${ONLINE}://`;

/** The address under which MapLibre asks for a tile: its own requests have neither an end nor manners. */
export function viaProtocol(url: string): string {
  return url.replace(/^https:\/\//, SCHEME);
}

/** From now on MapLibre asks for tiles of the online base map through this. What cannot be had is an error of its source. */
export function answerTiles(ask: AskBaseMap): void {
  addProtocol(ONLINE, async ({ url, type }, { signal }) => {
    const kind: PieceKind = type === "image" ? "picture" : "tile";
    const piece = await ask(url.replace(SCHEME, "https://"), kind, signal);
    if (piece.kind === "bytes") return { data: piece.bytes };
    // MapLibre draws nothing then, and asks no more.
    if (piece.kind === "nothing") return { data: new ArrayBuffer(0) };
    throw piece.kind === "aborted" ? new DOMException("not wanted any more", "AbortError") : new Error("no tile");
  });
}
