import type { SiteAnswer } from "./site-answer.ts";

const TIMEOUT_MS = 30_000;

/** Requests a URL over HTTP. Rejects when no server answers. */
export async function askOverHttp(url: URL): Promise<SiteAnswer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}
