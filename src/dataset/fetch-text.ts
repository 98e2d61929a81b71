/** What has sent nothing for so long will send no more. */
const PATIENCE_S = 30;

/**
 * The text behind an address, however long it takes while something of it comes. Rejects when nothing comes for thirty seconds, when
 * the connection breaks off, and with the status when the server refuses.
 */
export async function fetchText(url: string): Promise<string> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new Error(`${PATIENCE_S} s`)), 1000 * PATIENCE_S);
  };
  try {
    wait();
    const { ok, status, body } = await fetch(url, { signal: silence.signal });
    if (!ok) throw new Error(`HTTP ${status}`);
    const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, through) => {
        wait();
        through.enqueue(piece);
      },
    });
    return await new Response(body?.pipeThrough(heard)).text();
  } finally {
    clearTimeout(timer);
  }
}
