/** Content type of a piece of an online base map. */
export type PieceKind = "json" | "picture" | "tile";

export type BaseMapPiece =
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "bytes"; readonly bytes: ArrayBuffer }
  /** The service has no content there. */
  | { readonly kind: "nothing" }
  /** No network, a timeout, an error status, or an HTML page instead. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** Fetches a piece from the host of online base maps, and from no other. Never throws. */
export type AskBaseMap = (url: string, kind: PieceKind, signal: AbortSignal) => Promise<BaseMapPiece>;
