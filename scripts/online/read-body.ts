/** Longest answer that is read, in bytes after decompression: ten times the longest of the services that the scripts request. */
export const MOST_BYTES = 100_000_000;

/**
 * The decompressed body of an answer; undefined beyond the limit, where the rest is not received. The header `content-length` may be missing, or
 * be that of the compressed body.
 */
export async function readBody(
  response: Response,
  mostBytes = MOST_BYTES,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
