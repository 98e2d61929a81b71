/**
 * Reads the decompressed body of a response. Undefined beyond the limit, where `limit` aborts the request: content-length may be missing, or that
 * of the compressed body.
 */
export async function readBytes(
  response: Response,
  mostBytes: number,
  limit: AbortController,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return chunks;
    length += chunk.value.length;
    if (length > mostBytes) {
      limit.abort();
      return undefined;
    }
    chunks.push(chunk.value);
  }
}
