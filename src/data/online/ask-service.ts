const MOST_BYTES = 1_000_000;

export type ServiceAnswer =
  | { readonly kind: "json"; readonly json: unknown }
  /** HTTP 429. */
  | { readonly kind: "busy"; readonly waitMs: number }
  /** No network, a timeout, another HTTP error, or an answer that cannot be read. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** The browser's fetch, or a substitute. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Question {
  readonly url: string;
  /** Aborts the request when the caller needs no answer any more. */
  readonly signal: AbortSignal;
  /** Time limit of the whole answer, in ms. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
}

/** Requests JSON from a public service and reads it in time, without cookies or referrer. Never throws. */
export async function askService(question: Question): Promise<ServiceAnswer> {
  if (question.signal.aborted) return { kind: "aborted" };
  const answer = await askWithin(question);
  return question.signal.aborted ? { kind: "aborted" } : answer;
}

async function askWithin({ url, signal, timeoutMs, fetch }: Question): Promise<ServiceAnswer> {
  // AbortSignal.any is missing in browsers of 2023.
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, timeoutMs);
  signal.addEventListener("abort", end, { once: true });
  try {
    const init = { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer" } as const;
    return await readAnswer(await fetch(url, init), limit);
  } catch {
    // A failed request, a broken connection and a text that is not JSON have the same result for the person.
    return { kind: "unavailable" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    // Cancels an unread body.
    end();
  }
}

async function readAnswer(response: Response, limit: AbortController): Promise<ServiceAnswer> {
  if (response.status === 429) return { kind: "busy", waitMs: readWaitMs(response) };
  const bytes = response.ok ? await readBytes(response, limit) : undefined;
  if (bytes === undefined) return { kind: "unavailable" };
  return { kind: "json", json: JSON.parse(await new Blob(bytes).text()) };
}

/** How long the Géoplateforme refuses requests after HTTP 429; `retry-after` may name less. */
const USUAL_WAIT_S = 5;

/** The pause in ms that a service requests with HTTP 429. A page may read `retry-after` only where the service exposes it by CORS. */
function readWaitMs({ headers }: Response): number {
  const retryAfter = headers.get("retry-after")?.trim() ?? "";
  return 1000 * (/^\d+$/.test(retryAfter) ? Number(retryAfter) : USUAL_WAIT_S);
}

/** Reads a response's decompressed body; undefined where it is too long: `limit` then aborts the request. */
async function readBytes(response: Response, limit: AbortController): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return chunks;
    length += chunk.value.length;
    if (length > MOST_BYTES) {
      limit.abort();
      return undefined;
    }
    chunks.push(chunk.value);
  }
}
