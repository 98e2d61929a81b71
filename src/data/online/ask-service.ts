import { askInTime, type NoAnswer, type Question, readWaitMs } from "./ask-in-time.ts";
import { readBytes } from "./read-bytes.ts";

const MOST_BYTES = 1_000_000;

export type ServiceAnswer =
  | { readonly kind: "json"; readonly json: unknown }
  /** HTTP 429. */
  | { readonly kind: "busy"; readonly waitMs: number }
  /** "unavailable" includes any other HTTP error. */
  | NoAnswer;

/** Requests JSON from a public service. Never throws. */
export function askService(question: Question): Promise<ServiceAnswer> {
  return askInTime(question, readAnswer);
}

async function readAnswer(response: Response, limit: AbortController): Promise<ServiceAnswer> {
  if (response.status === 429) return { kind: "busy", waitMs: readWaitMs(response) };
  const bytes = response.ok ? await readBytes(response, MOST_BYTES, limit) : undefined;
  if (bytes === undefined) return { kind: "unavailable" };
  return { kind: "json", json: JSON.parse(await new Blob(bytes).text()) };
}
