import { basename } from "node:path";
import { setTimeout as later } from "node:timers/promises";

export interface DownloadOptions {
  /** Time limit of a whole answer, in ms. */
  readonly timeoutMs: number;
  /** Delay before the second request, in ms. */
  readonly waitMs: number;
  /** Longest answer, in bytes after decompression. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Last segment of the final URL, after redirects. */
  readonly fileName: string;
  /** The `last-modified` header, for `Date.parse`; "" without one. */
  readonly lastModified: string;
}

/**
 * A file of a public service, or in French why there is none, at which URL. Asks once more when the service is down or cannot be reached. An
 * HTML page in place of the file, as from a network's login, is a fault.
 */
export async function download(url: string, options: DownloadOptions): Promise<Download | string> {
  const first = await ask(url, options);
  if (!("fault" in first)) return first;
  if (!first.isPassing || options.signal?.aborted) return `${first.fault} Adresse : ${url}`;
  await later(options.waitMs);
  const second = await ask(url, options);
  return "fault" in second ? `${second.fault} Essayé deux fois ; relancez plus tard. Adresse : ${url}` : second;
}

interface Fault {
  /** In French. */
  readonly fault: string;
  /** Whether another request may succeed. */
  readonly isPassing: boolean;
}

async function ask(
  url: string,
  { fetch: request = fetch, timeoutMs, signal, mostBytes }: DownloadOptions,
): Promise<Download | Fault> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await request(url, { signal: AbortSignal.any(signal === undefined ? [limit] : [limit, signal]) });
    if (!response.ok)
      return { fault: `Le service refuse la demande (HTTP ${response.status}).`, isPassing: response.status >= 500 };
    const bytes = await readBody(response, mostBytes);
    if (bytes === undefined) return { fault: `La réponse dépasse ${mostBytes / 1_000_000} Mo.`, isPassing: false };
    if (bytes.length === 0) return { fault: "La réponse est vide.", isPassing: true };
    if (/^\s*<(?:!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200))))
      return { fault: "La réponse est une page web, pas le fichier demandé.", isPassing: true };
    const fileName = basename(new URL(response.url || url).pathname);
    return { bytes, fileName, lastModified: response.headers.get("last-modified") ?? "" };
  } catch (error) {
    if (signal?.aborted) return { fault: "La demande a été interrompue.", isPassing: false };
    if (limit.aborted) return { fault: `Pas de réponse complète en ${timeoutMs / 1000} s.`, isPassing: true };
    return { fault: `Le service ne peut pas être joint (${causeOf(error)}).`, isPassing: true };
  }
}

/** Undefined beyond the limit, where the rest is not received. */
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

/** Node's fetch has the reason ("ECONNREFUSED") in the cause of its error. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause ? String(cause.code) : cause.message;
}
