/** What a piece of an online base map is read as. */
export type PieceKind = "json" | "picture" | "tile";

export type BaseMapPiece =
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "bytes"; readonly bytes: ArrayBuffer }
  /** The service has nothing there. */
  | { readonly kind: "nothing" }
  /** No network, too late, another status than success, or a page in its stead. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** Asks the host of online base maps, and no other, for one of their pieces. Never throws. */
export type AskBaseMap = (url: string, kind: PieceKind, signal: AbortSignal) => Promise<BaseMapPiece>;
