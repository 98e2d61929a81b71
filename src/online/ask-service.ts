import { askInTime, type NoAnswer, type Question, readWaitMs } from "./ask-in-time.ts";

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

async function readAnswer(response: Response): Promise<ServiceAnswer> {
  if (response.status === 429) return { kind: "busy", waitMs: readWaitMs(response) };
  return response.ok ? { kind: "json", json: await response.json() } : { kind: "unavailable" };
}
