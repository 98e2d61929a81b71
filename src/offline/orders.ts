/** What a page may tell the service worker. */
export type Order =
  /** The person accepts the version that waits: it becomes the current one. */
  | { readonly kind: "take-over" }
  /** A page that was fetched from the network asks to be served from what is kept, if it is of the same version. */
  | { readonly kind: "serve-me"; readonly version: string };

/** The order in a message; undefined for anything else. */
export function readOrder(data: unknown): Order | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  if (data.kind === "take-over") return { kind: "take-over" };
  if (data.kind === "serve-me" && "version" in data && typeof data.version === "string")
    return { kind: "serve-me", version: data.version };
  return undefined;
}
