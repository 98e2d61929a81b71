import type { AddressResult } from "../domain/address.ts";
import { type AddressAnswers, NO_ANSWERS } from "./address-answers.ts";

export type Geocode = (text: string, options: { readonly signal: AbortSignal }) => Promise<AddressResult>;

export interface AddressAskerOptions {
  readonly geocode: Geocode;
  readonly report: (answers: AddressAnswers) => void;
  /** False only where there is surely no network: then nobody is asked. */
  readonly isOnline: () => boolean;
}

export interface AddressAsker {
  /** True when the text is being asked, or was answered and is still remembered. */
  knows(text: string): boolean;
  /** Reports the remembered answer, if any, and gives up the question under way. */
  recall(text: string): void;
  /** Gives up the question under way and asks this one. False when there is no network. */
  ask(text: string): boolean;
  /** Gives up the question under way; no answer is shown any more. */
  drop(): void;
}

const UNAVAILABLE: AddressAnswers = { status: "unavailable" };

/** So many answers are remembered: a person who takes letters back sees them without another question. */
const REMEMBERED = 20;

/**
 * Asks the geocoder one text at a time and reports what it says. The same text is asked once, however its capitals and
 * spaces change; only a failure may be asked again.
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
    // A geocoder never fails but by its answer; one that does is out of order.
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
