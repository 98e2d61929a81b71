import type { ByteRange, SiteAnswer } from "./site-answer.ts";

const TIMEOUT_MS = 30_000;

/**
 * Requests a URL over HTTP, or a range of its bytes. The body of another answer than 206 to a range is not read: it may be a whole archive.
 * Rejects when no server answers.
 */
export async function askOverHttp(url: URL, range?: ByteRange): Promise<SiteAnswer> {
  const headers = range === undefined ? {} : { range: `bytes=${range.from}-${range.to}` };
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, { headers, signal: limit });
  const { status } = response;
  if (range === undefined || status === 206) {
    return { status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  }
  await response.body?.cancel();
  return { status, headers: response.headers, bytes: new Uint8Array() };
}
