import type { WorkboxPlugin } from "workbox-core/types.js";

/**
 * Plugin of Workbox: a cached response whose bytes are not those of the version counts as missing, and is fetched again. Workbox itself checks
 * what it fetches and never what it has kept.
 *
 * @param integrityOf SHA-256 of a cached file, as `integrity` of HTML, by its key in the cache
 */
export function refuseDamaged(integrityOf: (key: string) => string | undefined): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const integrity = integrityOf(request.url);
      if (cachedResponse === undefined || integrity === undefined) return cachedResponse;
      // Unreadable bytes are damaged ones.
      const found = await cachedResponse
        .clone()
        .arrayBuffer()
        .then(integrityOfBytes)
        .catch(() => "");
      return found === integrity ? cachedResponse : undefined;
    },
  };
}

async function integrityOfBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
