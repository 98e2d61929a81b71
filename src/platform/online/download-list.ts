import type { ListAnswer } from "../../domain/refresh/list-answer.ts";
import type { Fetch } from "./ask-in-time.ts";
import { readBytes } from "./read-bytes.ts";
import { SERVICES } from "./services.ts";

export interface ListOptions {
  readonly url?: string;
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
}

export type DownloadList = (signal: AbortSignal) => Promise<ListAnswer>;

/** Time for 1 MB over a slow network. */
const TIMEOUT_MS = 60_000;
/** Twenty times the size of 2024. */
const MOST_BYTES = 25_000_000;

/**
 * Downloads the current national list of France services from data.gouv.fr
 * (https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/). Sends neither cookies nor the referrer. Never throws.
 */
export function createDownloadList({
  url = SERVICES.nationalList,
  fetch: fetchAnswer = (asked, init) => fetch(asked, init),
  timeoutMs = TIMEOUT_MS,
}: ListOptions = {}): DownloadList {
  return async (signal) => {
    // AbortSignal.any is missing in browsers of 2023.
    const limit = new AbortController();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      limit.abort();
    }, timeoutMs);
    const end = () => limit.abort();
    signal.addEventListener("abort", end, { once: true });
    try {
      const init = { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer" } as const;
      return await readAnswer(await fetchAnswer(url, init), limit);
    } catch {
      if (signal.aborted) return { kind: "stopped" };
      return { kind: "failed", fault: isLate ? "late" : "unreachable" };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    }
  };
}

async function readAnswer(response: Response, limit: AbortController): Promise<ListAnswer> {
  const { status, headers } = response;
  const isTooLarge = Number(headers.get("content-length") ?? 0) > MOST_BYTES;
  if (!response.ok || isTooLarge) limit.abort();
  if (status === 429 || status >= 500) return { kind: "failed", fault: "broken" };
  if (!response.ok) return { kind: "failed", fault: "moved" };
  if (isTooLarge) return { kind: "failed", fault: "too-large" };
  const bytes = await readBytes(response, MOST_BYTES, limit);
  if (bytes === undefined) return { kind: "failed", fault: "too-large" };
  const fileName = new URL(response.url || SERVICES.nationalList).pathname.split("/").at(-1) ?? "";
  return { kind: "list", file: new File(bytes, fileName), changedOn: headers.get("last-modified") ?? "" };
}
