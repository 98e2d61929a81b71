import type { AddressResult } from "../../domain/origin.ts";
import { type AddressAnswers, NO_ANSWERS } from "../../state/slices.ts";

export type Geocode = (text: string, options: { readonly signal: AbortSignal }) => Promise<AddressResult>;

export interface AddressAskerOptions {
  readonly geocode: Geocode;
  readonly report: (answers: AddressAnswers) => void;
  /** False only when the device is offline for sure: no request is then sent. */
  readonly isOnline: () => boolean;
}

export interface AddressAsker {
  /** True when a request for the text is pending, or its answer is cached. */
  knows(text: string): boolean;
  /** Reports the cached answer, if any, and aborts the pending request. */
  recall(text: string): void;
  /** Aborts the pending request and sends this one. False when the device is offline. */
  ask(text: string): boolean;
  /** Aborts the pending request and removes the shown answer. */
  drop(): void;
}

const UNAVAILABLE: AddressAnswers = { status: "unavailable" };

/** Number of cached answers: deleting letters needs no new request. */
const REMEMBERED = 20;

/**
 * Sends one text at a time to the geocoder and reports its answer. Texts that differ in capitals and spaces only are the same; a text
 * is sent again only after a failure.
 */
export function createAddressAsker({ geocode, report, isOnline }: AddressAskerOptions): AddressAsker {
  const memory = new Map<string, Answered>();
  let underWay: { readonly text: string; readonly asking: AbortController } | undefined;
  let last: AddressAnswers = NO_ANSWERS;
  const tell = (answers: AddressAnswers) => {
    if (answers === last) return;
    last = answers;
    report(answers);
  };
  const giveUp = () => {
    underWay?.asking.abort();
    underWay = undefined;
  };
  const receive = (text: string, result: AddressResult) => {
    underWay = undefined;
    const answers = toAnswers(text, result);
    if (isAnswered(answers)) remember(memory, keyOf(text), answers);
    tell(answers);
  };
  const start = async (text: string) => {
    const asking = new AbortController();
    underWay = { text: keyOf(text), asking };
    tell({ status: "asking", previous: shownIn(last) });
    // The geocoder reports failures in its answer; a rejection is a defect.
    const result = await geocode(text, asking).catch((): AddressResult => ({ kind: "unavailable" }));
    if (underWay?.asking === asking) receive(text, result);
  };
  return {
    knows: (text) => underWay?.text === keyOf(text) || memory.has(keyOf(text)),
    recall: (text) => {
      const answers = memory.get(keyOf(text));
      if (answers === undefined) return;
      giveUp();
      tell(answers);
    },
    ask: (text) => {
      giveUp();
      if (!isOnline()) {
        tell(UNAVAILABLE);
        return false;
      }
      void start(text);
      return true;
    },
    drop: () => {
      giveUp();
      tell(NO_ANSWERS);
    },
  };
}

type Answered = Extract<AddressAnswers, { status: "found" | "none" }>;

function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

function isAnswered(answers: AddressAnswers): answers is Answered {
  return answers.status === "found" || answers.status === "none";
}

function toAnswers(text: string, result: AddressResult): AddressAnswers {
  switch (result.kind) {
    case "found":
      return result.addresses.length === 0
        ? { status: "none", text }
        : { status: "found", text, addresses: result.addresses };
    case "aborted":
      return NO_ANSWERS;
    default:
      return { status: result.kind };
  }
}

function shownIn(answers: AddressAnswers) {
  if (answers.status === "found") return answers.addresses;
  return answers.status === "asking" ? answers.previous : [];
}

function remember(memory: Map<string, Answered>, key: string, answers: Answered): void {
  memory.set(key, answers);
  const [oldest] = memory.keys();
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest);
}
