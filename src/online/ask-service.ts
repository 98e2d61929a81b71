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

export type ServiceAnswer =
  | { readonly kind: "json"; readonly json: unknown }
  /** HTTP 429. */
  | { readonly kind: "busy"; readonly waitMs: number }
  /** No network, too late, another status than success, or no JSON. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** How long the Géoplateforme turns away who asked too often; it may say less in `retry-after`. */
const USUAL_WAIT_S = 5;

/**
 * Asks a public service for JSON. Never throws. No cookie goes along, nor the address of the page, which tells what the
 * person is looking at.
 */
export async function askService(question: Question): Promise<ServiceAnswer> {
  if (question.signal.aborted) return { kind: "aborted" };
  const answer = await askInTime(question);
  return question.signal.aborted ? { kind: "aborted" } : answer;
}

async function askInTime({ url, signal, timeoutMs, fetch }: Question): Promise<ServiceAnswer> {
  // Not AbortSignal.any, which browsers of 2023 lack.
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, timeoutMs);
  signal.addEventListener("abort", end, { once: true });
  try {
    return await readAnswer(
      await fetch(url, { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer" }),
    );
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

async function readAnswer(response: Response): Promise<ServiceAnswer> {
  if (response.status === 429) return { kind: "busy", waitMs: 1000 * readWaitS(response.headers.get("retry-after")) };
  return response.ok ? { kind: "json", json: await response.json() } : { kind: "unavailable" };
}

/** A page may read the header only where the service allows it. */
function readWaitS(retryAfter: string | null): number {
  return retryAfter !== null && /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : USUAL_WAIT_S;
}
