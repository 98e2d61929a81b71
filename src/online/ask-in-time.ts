/** The browser's fetch, or what stands for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Question {
  readonly url: string;
  /** Ends the question when whoever asked wants its answer no more. */
  readonly signal: AbortSignal;
  /** How long the whole answer may take. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
}

/** What comes of a question that nothing was read from. */
export type NoAnswer =
  /** No network, too late, or an answer that cannot be read. */
  { readonly kind: "unavailable" } | { readonly kind: "aborted" };

/** How long the Géoplateforme turns away who asked too often; it may say less in `retry-after`. */
const USUAL_WAIT_S = 5;

/**
 * Asks a public service and reads its answer, all within the time that it has. Never throws. No cookie goes along, nor the address of the
 * page, which tells what the person is looking at.
 */
export async function askInTime<Answer>(
  question: Question,
  read: (response: Response) => Promise<Answer>,
): Promise<Answer | NoAnswer> {
  if (question.signal.aborted) return { kind: "aborted" };
  const answer = await askWithin(question, read);
  return question.signal.aborted ? { kind: "aborted" } : answer;
}

async function askWithin<Answer>(
  { url, signal, timeoutMs, fetch }: Question,
  read: (response: Response) => Promise<Answer>,
): Promise<Answer | NoAnswer> {
  // Not AbortSignal.any, which browsers of 2023 lack.
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, timeoutMs);
  signal.addEventListener("abort", end, { once: true });
  try {
    return await read(await fetch(url, { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer" }));
  } catch {
    // A fetch that fails, a body that breaks off and a text that is no JSON are all the same to the person who waits.
    return { kind: "unavailable" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    // Lets go of a body that nobody reads.
    end();
  }
}

/** How long a service that was asked too often (HTTP 429) wants to rest. A page may read the header only where the service allows it. */
export function readWaitMs({ headers }: Response): number {
  const retryAfter = headers.get("retry-after")?.trim() ?? "";
  return 1000 * (/^\d+$/.test(retryAfter) ? Number(retryAfter) : USUAL_WAIT_S);
}
