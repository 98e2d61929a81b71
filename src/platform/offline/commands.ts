/** Commands of a page to the service worker. */
export type Command =
  /** The person accepts the waiting version: it becomes the current one. */
  | { readonly kind: "take-over" }
  /** A page fetched from the network asks to be served from the cache, if it is of the same version. */
  | { readonly kind: "serve-me"; readonly version: string };

/** The command in a message; undefined for any other message. */
export function readCommand(data: unknown): Command | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  if (data.kind === "take-over") return { kind: "take-over" };
  if (data.kind === "serve-me" && "version" in data && typeof data.version === "string")
    return { kind: "serve-me", version: data.version };
  return undefined;
}
