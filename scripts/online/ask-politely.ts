import { basename } from "node:path";
import { setTimeout as later } from "node:timers/promises";

/** Longest answer that is read, in bytes after decompression: ten times the longest of the services that the scripts request. */
const MOST_BYTES = 100_000_000;

export interface Politeness {
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Time limit of a whole answer, in ms. */
  readonly timeoutMs: number;
  /** Greatest number of requests, the first included. */
  readonly tries: number;
  /** Delay before the second request when the service names none; doubled before each further one. */
  readonly waitMs: number;
  /** Greatest number of requests a second to one origin, retries included; unlimited when absent. */
  readonly perSecond?: number;
  /** Longest answer, in bytes after decompression. */
  readonly mostBytes?: number;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/** A longer pause requested by a service is not waited for. */
const LONGEST_WAIT_MS = 120_000;
/** Faults that may be temporary. */
const PASSING: readonly OnlineReason[] = ["unreachable", "silent", "busy", "broken", "garbage"];

export interface Refusal {
  readonly reason: OnlineReason;
  /** The fault, in French. */
  readonly what: string;
  readonly retryAfter?: string | null;
}

/** How to read a successful answer. */
export interface Wanted<Value> {
  /** Media type for the header `accept`. */
  readonly accept: string;
  readonly read: (bytes: Uint8Array<ArrayBuffer>, response: Response) => { readonly value: Value } | Refusal;
}

/** The JSON of a public service, requested by `askFor`. */
export function askPolitely(url: string, politeness: Politeness): Promise<unknown> {
  return askFor(url, { accept: "application/json", read: readJson }, politeness);
}

/**
 * The answer of a public service. Retries after temporary faults, after the delay that the service names (`Retry-After`, in seconds or as a
 * date, RFC 9110) or after growing delays. Throws only OnlineFault.
 */
export async function askFor<Value>(url: string, wanted: Wanted<Value>, politeness: Politeness): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, wanted, politeness);
    if ("value" in answer) return answer.value;
    const isLast = attempt >= politeness.tries || !PASSING.includes(answer.reason);
    if (isLast) throw new OnlineFault(answer.reason, url, sentenceOf(answer, attempt));
    const waitMs = waitOf(answer, attempt, politeness);
    // HTTP 429 concerns the whole program: its other requests wait too.
    if (answer.reason === "busy" && politeness.perSecond !== undefined) delayRequests(url, waitMs, politeness);
    await waitFor(url, waitMs, politeness);
  }
}

async function askOnce<Value>(
  url: string,
  { accept, read }: Wanted<Value>,
  politeness: Politeness,
): Promise<{ readonly value: Value } | Refusal> {
  const { fetch: ask = fetch, timeoutMs, perSecond, signal, mostBytes = MOST_BYTES } = politeness;
  // The time starts with the request, not while it waits for its turn.
  let limit: AbortSignal | undefined;
  try {
    signal?.throwIfAborted();
    if (perSecond !== undefined) await limitRate(url, perSecond, politeness);
    limit = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any(signal === undefined ? [limit] : [limit, signal]);
    const response = await ask(url, { signal: either, headers: { accept } });
    const refusal = await readRefusal(response);
    if (refusal !== undefined) return refusal;
    const bytes = await readBody(response, mostBytes);
    if (bytes === undefined)
      return {
        reason: "refused",
        what: `La réponse dépasse ${Math.round(mostBytes / 1_000_000)} Mo : elle n’est pas lue.`,
      };
    return read(bytes, response);
  } catch (error) {
    if (signal?.aborted) return { reason: "aborted", what: "La demande a été interrompue." };
    if (limit?.aborted) return { reason: "silent", what: `Pas de réponse complète en ${timeoutMs / 1000} s.` };
    return { reason: "unreachable", what: `Le service ne peut pas être joint (${causeOf(error)}).` };
  }
}

async function readRefusal(response: Response): Promise<Refusal | undefined> {
  const { status } = response;
  const retryAfter = response.headers.get("retry-after");
  if (!response.ok) await response.body?.cancel();
  if (status === 429) return { reason: "busy", what: "Le service demande d’attendre (HTTP 429).", retryAfter };
  if (status === 408 || status >= 500) {
    return { reason: "broken", what: `Le service est en panne (HTTP ${status}).`, retryAfter };
  }
  return response.ok ? undefined : { reason: "refused", what: `Le service refuse la demande (HTTP ${status}).` };
}

function readJson(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: JSON.parse(text) };
  } catch {
    const start = text.slice(0, 40).replaceAll(/\s+/g, " ");
    return { reason: "garbage", what: `La réponse n’est pas du JSON (elle commence par « ${start} »).` };
  }
}

/** What went wrong, the number of requests, and what to do, in French. */
function sentenceOf({ reason, what }: Refusal, attempts: number): string {
  if (reason === "aborted") return what;
  const tried = attempts > 1 ? ` Essayé ${attempts} fois.` : "";
  const advice: Readonly<Record<Exclude<OnlineReason, "aborted">, string>> = {
    unreachable: "Vérifiez la connexion, puis relancez la commande.",
    silent: "Vérifiez la connexion, ou relancez la commande plus tard.",
    busy: "Relancez la commande dans quelques minutes.",
    broken: "Relancez la commande plus tard.",
    garbage: "Relancez la commande plus tard ; si cela dure, le service a peut-être changé.",
    refused: "Relancer n’y changera rien : le service a peut-être changé d’adresse ou de paramètres.",
  };
  return `${what}${tried} ${advice[reason]}`;
}

function waitOf({ retryAfter }: { retryAfter?: string | null }, attempt: number, politeness: Politeness): number {
  const usualMs = politeness.waitMs * 2 ** (attempt - 1);
  return readRetryAfter(retryAfter ?? "", politeness.clock ?? CLOCK) ?? usualMs;
}

/** Delay from seconds or a date; undefined for anything else, such as a negative number or a past date: neither permits more requests. */
function readRetryAfter(text: string, clock: Clock): number | undefined {
  if (/^\s*\d+\s*$/.test(text)) return 1000 * Number(text);
  // Date.parse reads "-5" as a month.
  const ms = /[a-z]/i.test(text) ? Date.parse(text) - clock.now() : Number.NaN;
  return ms > 0 ? ms : undefined;
}

async function waitFor(url: string, ms: number, { signal, clock = CLOCK }: Politeness): Promise<void> {
  if (ms > LONGEST_WAIT_MS) {
    throw new OnlineFault("busy", url, `Le service demande d’attendre ${spanOf(ms)} : relancez la commande après.`);
  }
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new OnlineFault("aborted", url, "La demande a été interrompue.");
  }
}

/** "5 min", "3 h", "12 jours"; rounded up, so that the pause is over. */
function spanOf(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.ceil(minutes / 60);
  if (hours < 48) return `${hours} h`;
  const days = Math.ceil(hours / 24);
  return days <= 365 ? `${days} jours` : "plus d’un an";
}

/** Node's fetch has the reason ("ECONNREFUSED") in the cause of its error. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause ? String(cause.code) : cause.message;
}

/**
 * The decompressed body of an answer; undefined beyond the limit, where the rest is not received. The header `content-length` may be missing, or
 * be that of the compressed body.
 */
async function readBody(response: Response, mostBytes = MOST_BYTES): Promise<Uint8Array<ArrayBuffer> | undefined> {
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

/** Per origin: the time from which the next request may be sent. */
const freeFrom = new Map<string, number>();
/** Per origin: the time until which the service asked for no further request. */
const heldUntil = new Map<string, number>();

interface Pace {
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock;
}

/** Waits until one more request to the origin of the address stays within `perSecond`, counting all requests of this program. */
export async function limitRate(url: string, perSecond: number, { signal, clock = CLOCK }: Pace = {}): Promise<void> {
  const { origin } = new URL(url);
  // A turn during a pause is lost: else all requests would be sent at once at its end.
  do {
    const now = clock.now();
    const moment = Math.max(now, freeFrom.get(origin) ?? now);
    freeFrom.set(origin, moment + 1000 / perSecond);
    if (moment > now) await clock.sleep(moment - now, signal);
  } while (clock.now() < (heldUntil.get(origin) ?? 0));
}

/** Delays all requests of this program to the origin for `ms`, including those that already wait for their turn. */
export function delayRequests(url: string, ms: number, { clock = CLOCK }: Pace = {}): void {
  const { origin } = new URL(url);
  const until = clock.now() + ms;
  heldUntil.set(origin, Math.max(until, heldUntil.get(origin) ?? 0));
  freeFrom.set(origin, Math.max(until, freeFrom.get(origin) ?? 0));
}

/**
 * Why a public service gave no usable answer. Silent: timeout; busy: HTTP 429; broken: HTTP 408 or 5xx; refused: any other status; garbage:
 * not the expected format; aborted: the caller aborted the request.
 */
export type OnlineReason = "unreachable" | "silent" | "busy" | "broken" | "refused" | "garbage" | "aborted";

/** The message says in French what happened, at which URL, and what to do. */
export class OnlineFault extends Error {
  override readonly name = "OnlineFault";
  readonly reason: OnlineReason;
  readonly url: string;

  constructor(reason: OnlineReason, url: string, sentence: string) {
    super(`${sentence} Adresse : ${url}`);
    this.reason = reason;
    this.url = url;
  }
}

/** Clock and timer; tests replace them by ones without real waiting. */
export interface Clock {
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Rejects at once when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => later(ms, undefined, signal === undefined ? {} : { signal }),
};

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Last segment of the final URL, after redirects. */
  readonly fileName: string;
  /** The `last-modified` header, for `Date.parse`; "" without one. */
  readonly lastModified: string;
}

/**
 * Downloads a file from a public service. An HTML page instead of the file, as from a network's login or a maintenance notice, is a fault.
 * Throws only OnlineFault.
 */
export function downloadPolitely(url: string, politeness: Politeness): Promise<Download> {
  return askFor(url, { accept: "*/*", read: (bytes, response) => readDownload(bytes, response, url) }, politeness);
}

function readDownload(
  bytes: Uint8Array<ArrayBuffer>,
  response: Response,
  asked: string,
): { readonly value: Download } | Refusal {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (bytes.length === 0) return { reason: "garbage", what: "La réponse est vide." };
  if (/^<(?:!doctype html|html)/i.test(start)) {
    return { reason: "garbage", what: "La réponse est une page web, pas le fichier demandé." };
  }
  const fileName = basename(new URL(response.url || asked).pathname);
  return { value: { bytes, fileName, lastModified: response.headers.get("last-modified") ?? "" } };
}
