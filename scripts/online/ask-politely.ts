import { basename } from "node:path";
import { setTimeout as later } from "node:timers/promises";

export interface Politeness {
  /** Time limit of a whole answer, in ms. */
  readonly timeoutMs: number;
  /** Greatest number of requests, the first included. */
  readonly tries: number;
  /** Delay before the second request when the service names none; doubled before each further one. */
  readonly waitMs: number;
  /** Least delay before each request, for a program that sends many to one service. */
  readonly pauseMs?: number;
  /** Longest answer, in bytes after decompression. */
  readonly mostBytes?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Ten times the longest answer of the services that the scripts request. */
const MOST_BYTES = 100_000_000;
/** A longer pause requested by a service is not waited for. */
const LONGEST_WAIT_MS = 120_000;

/** Why a public service gave no usable answer. The message says in French what happened, at which URL, and what to do. */
export class OnlineFault extends Error {
  override readonly name = "OnlineFault";

  constructor(sentence: string, url: string) {
    super(`${sentence} Adresse : ${url}`);
  }
}

/** Why an answer is of no use. */
interface Refusal {
  /** The fault, in French. */
  readonly what: string;
  /** What to do, in French. */
  readonly advice: string;
  /** Whether another request may succeed. */
  readonly isPassing: boolean;
  readonly retryAfter?: string | null;
}

/** How to read a successful answer. */
interface Wanted<Value> {
  /** Media type for the header `accept`. */
  readonly accept: string;
  readonly read: (bytes: Uint8Array<ArrayBuffer>, response: Response) => { readonly value: Value } | Refusal;
}

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Last segment of the final URL, after redirects. */
  readonly fileName: string;
  /** The `last-modified` header, for `Date.parse`; "" without one. */
  readonly lastModified: string;
}

const LATER = "Relancez la commande plus tard.";
const CHANGED = "Relancer n’y changera rien : le service a peut-être changé d’adresse ou de paramètres.";
const ABORTED = "La demande a été interrompue.";

/** An answer that is not what was asked for. */
function garbage(what: string): Refusal {
  return { what, advice: `${LATER} Si cela dure, le service a peut-être changé.`, isPassing: true };
}

/** A file of a public service, requested by `askFor`. An HTML page in its place, as from a network's login, is a fault. */
export function downloadPolitely(url: string, politeness: Politeness): Promise<Download> {
  return askFor(url, { accept: "*/*", read: (bytes, response) => readDownload(bytes, response, url) }, politeness);
}

/**
 * The answer of a public service. Retries after temporary faults, after the delay that the service names (`Retry-After`, in seconds or as a
 * date, RFC 9110) or after growing delays. Throws only OnlineFault.
 */
async function askFor<Value>(url: string, wanted: Wanted<Value>, politeness: Politeness): Promise<Value> {
  if (politeness.pauseMs !== undefined) await wait(url, politeness.pauseMs, politeness);
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, wanted, politeness);
    if ("value" in answer) return answer.value;
    const { what, advice, isPassing } = answer;
    if (attempt >= politeness.tries || !isPassing) {
      throw new OnlineFault(`${what}${attempt > 1 ? ` Essayé ${attempt} fois.` : ""} ${advice}`, url);
    }
    await wait(url, delayAfter(answer, attempt, politeness), politeness);
  }
}

async function askOnce<Value>(
  url: string,
  { accept, read }: Wanted<Value>,
  { fetch: ask = fetch, timeoutMs, signal, mostBytes = MOST_BYTES }: Politeness,
): Promise<{ readonly value: Value } | Refusal> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const either = AbortSignal.any(signal === undefined ? [limit] : [limit, signal]);
    const response = await ask(url, { signal: either, headers: { accept } });
    if (!response.ok) return await refusalOf(response);
    const bytes = await readBody(response, mostBytes);
    if (bytes !== undefined) return read(bytes, response);
    const what = `La réponse dépasse ${Math.round(mostBytes / 1_000_000)} Mo : elle n’est pas lue.`;
    return { what, advice: CHANGED, isPassing: false };
  } catch (error) {
    if (signal?.aborted) throw new OnlineFault(ABORTED, url);
    const advice = "Vérifiez la connexion, puis relancez la commande.";
    if (limit.aborted) return { what: `Pas de réponse complète en ${timeoutMs / 1000} s.`, advice, isPassing: true };
    return { what: `Le service ne peut pas être joint (${causeOf(error)}).`, advice, isPassing: true };
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const { status } = response;
  await response.body?.cancel();
  const retryAfter = response.headers.get("retry-after");
  if (status === 429) {
    return { what: "Le service demande d’attendre (HTTP 429).", advice: LATER, isPassing: true, retryAfter };
  }
  if (status === 408 || status >= 500) {
    return { what: `Le service est en panne (HTTP ${status}).`, advice: LATER, isPassing: true, retryAfter };
  }
  return { what: `Le service refuse la demande (HTTP ${status}).`, advice: CHANGED, isPassing: false };
}

function readDownload(
  bytes: Uint8Array<ArrayBuffer>,
  response: Response,
  asked: string,
): { readonly value: Download } | Refusal {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (bytes.length === 0) return garbage("La réponse est vide.");
  if (/^<(?:!doctype html|html)/i.test(start)) {
    return garbage("La réponse est une page web, pas le fichier demandé.");
  }
  const fileName = basename(new URL(response.url || asked).pathname);
  return { value: { bytes, fileName, lastModified: response.headers.get("last-modified") ?? "" } };
}

function delayAfter({ retryAfter }: Refusal, attempt: number, { waitMs, pauseMs = 0 }: Politeness): number {
  return Math.max(pauseMs, readRetryAfter(retryAfter ?? "") ?? waitMs * 2 ** (attempt - 1));
}

/** Delay in ms; undefined for anything but seconds or a future date. */
function readRetryAfter(text: string): number | undefined {
  if (/^\s*\d+\s*$/.test(text)) return 1000 * Number(text);
  // Date.parse reads "-5" as a month.
  const ms = /[a-z]/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN;
  return ms > 0 ? ms : undefined;
}

async function wait(url: string, ms: number, { signal, sleep = pause }: Politeness): Promise<void> {
  if (ms > LONGEST_WAIT_MS) {
    const minutes = Math.ceil(ms / 60_000);
    throw new OnlineFault(`Le service demande d’attendre ${minutes} min : relancez la commande après.`, url);
  }
  try {
    await sleep(ms, signal);
  } catch {
    throw new OnlineFault(ABORTED, url);
  }
}

/** Rejects at once when the signal aborts. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return later(ms, undefined, signal === undefined ? {} : { signal });
}

/** Node's fetch has the reason ("ECONNREFUSED") in the cause of its error. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause ? String(cause.code) : cause.message;
}

/** The decompressed body of an answer; undefined beyond the limit, where the rest is not received. */
async function readBody(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
