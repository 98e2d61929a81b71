/** Longest time without a byte, in seconds. */
const PATIENCE_S = 30;

/**
 * The text at a URL, without a limit on its total time while bytes arrive. Rejects after thirty seconds without a byte, when the connection
 * breaks off, and with the status on an HTTP error.
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
    const watchedBody = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, through) => {
        wait();
        through.enqueue(piece);
      },
    });
    return await new Response(body?.pipeThrough(watchedBody)).text();
  } finally {
    clearTimeout(timer);
  }
}
