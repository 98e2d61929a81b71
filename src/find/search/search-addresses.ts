import { createGeocoder, type Geocoder } from "../../data/online/geocode-addresses.ts";
import type { AddressResult } from "../../domain/origin.ts";
import { plainText } from "../../domain/text.ts";
import type { Actions } from "../../state/actions.ts";
import { type AddressAnswers, NO_ANSWERS } from "../../state/slices.ts";

export interface AddressSearch {
  /** The field holds this text; the same text again changes nothing. */
  type(text: string): void;
  /** Requests the addresses of the text at once, or again after a failure. */
  enter(): void;
  /** Ends requests and removes the shown answer: an answer was chosen or the field left. */
  stop(): void;
}

interface AddressSearchOptions extends AddressAskerOptions {
  /** Delay of the first request after a key. */
  readonly delayMs?: number;
  /** Least delay of the second request. */
  readonly restMs?: number;
  /** Delay without a key after which the address is taken as complete. */
  readonly doneMs?: number;
  /** Least number of letters and digits of a requested text. */
  readonly leastLetters?: number;
}

/** Greatest delay of the second request, which waits twice the longest pause so far: slow typists pause longer. */
const LONGEST_REST_MS = 3000;

/** A postal address during typing. */
interface TypedAddress {
  /** Its first letters, as far as typed. */
  readonly beginning: string;
  /** Number of requests for it. */
  readonly questions: number;
  readonly longestPauseMs: number;
}

const NOTHING_TYPED: TypedAddress = { beginning: "", questions: 0, longestPauseMs: 0 };

/**
 * Decides when a request is sent while a person types: early, and at most twice for one typed address.
 *
 * The first request is sent 300 ms after the last key, from three letters or digits on. The second is sent after a pause of 900 ms or
 * twice the longest pause in the address, or on Enter. There is no third. A typed address ends, and another begins, when
 * - the field is emptied or `stop` is called,
 * - its first three letters change (deleting letters and typing the same ones again changes none),
 * - Enter requests a text after two requests,
 * - no key has come for 5 s: the address is complete. A text that was not requested is requested now, so that every person gets an answer.
 *
 * A text is not requested again after an answer or a failure, except on Enter. Offline nothing is sent or counted.
 */
export function createAddressSearch(options: AddressSearchOptions): AddressSearch {
  const { delayMs = 300, restMs = 900, doneMs = 5000, leastLetters = 3 } = options;
  const asker = createAddressAsker(options);
  const timers = createTimers();
  let field = "";
  let address = NOTHING_TYPED;
  /** The last text requested or answered from the cache. */
  let asked: string | undefined;
  let lastKeyMs = 0;

  const ask = () => {
    if (!asker.ask(cleanText(field))) return;
    asked = cleanText(field);
    address = { ...address, questions: address.questions + 1 };
  };
  const askWithin = (mostQuestions: number) => {
    if (address.questions < mostQuestions && cleanText(field) !== asked) ask();
  };
  const endAddress = () => {
    address = { ...NOTHING_TYPED, beginning: address.beginning };
  };
  const endTyping = () => {
    endAddress();
    askWithin(1);
  };
  const drop = () => {
    asked = undefined;
    asker.drop();
  };
  const takeText = (text: string, pauseMs: number) => {
    field = text;
    const letters = lettersOf(text);
    const beginning = letters.slice(0, leastLetters);
    if (letters === "" || !isSameAddress(address, beginning)) {
      address = NOTHING_TYPED;
      drop();
    }
    address = afterKey(address, beginning, pauseMs < doneMs ? pauseMs : 0);
    if (letters.length < leastLetters) return drop();
    if (asker.knows(cleanText(text))) asked = cleanText(text);
    asker.recall(cleanText(text));
    const secondMs = Math.max(restMs, Math.min(2 * address.longestPauseMs, LONGEST_REST_MS));
    timers.start([delayMs, () => askWithin(1)], [secondMs, () => askWithin(2)], [doneMs, endTyping]);
  };
  const type = (text: string) => {
    if (text === field) return;
    timers.clear();
    const nowMs = performance.now();
    takeText(text, nowMs - lastKeyMs);
    lastKeyMs = nowMs;
  };
  const enter = () => {
    if (lettersOf(field).length < leastLetters || asker.knows(cleanText(field))) return;
    if (address.questions >= 2) endAddress();
    ask();
  };
  return { type, enter, stop: () => type("") };
}

/** Timers cleared together. */
function createTimers() {
  let running: readonly ReturnType<typeof setTimeout>[] = [];
  return {
    start: (...calls: readonly (readonly [afterMs: number, call: () => void])[]) => {
      running = calls.map(([afterMs, call]) => setTimeout(call, afterMs));
    },
    clear: () => {
      for (const timer of running) clearTimeout(timer);
      running = [];
    },
  };
}

function lettersOf(text: string): string {
  return plainText(text).replaceAll(" ", "");
}

function cleanText(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function isSameAddress(address: TypedAddress, beginning: string): boolean {
  return beginning.startsWith(address.beginning) || address.beginning.startsWith(beginning);
}

/** The time before the first key of an address is not a pause. */
function afterKey(address: TypedAddress, beginning: string, pauseMs: number): TypedAddress {
  if (address.beginning === "") return { ...address, beginning };
  return {
    ...address,
    beginning: beginning.length > address.beginning.length ? beginning : address.beginning,
    longestPauseMs: Math.max(address.longestPauseMs, pauseMs),
  };
}

export type Geocode = (text: string, options: { readonly signal: AbortSignal }) => Promise<AddressResult>;

interface AddressAskerOptions {
  readonly geocode: Geocode;
  readonly report: (answers: AddressAnswers) => void;
  /** False only when the device is offline for sure: no request is then sent. */
  readonly isOnline: () => boolean;
}

interface AddressAsker {
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
function createAddressAsker({ geocode, report, isOnline }: AddressAskerOptions): AddressAsker {
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

interface AddressController {
  readonly search: AddressSearch;
  readonly addressAt: (position: Parameters<Geocoder["reverseGeocode"]>[0]) => ReturnType<Geocoder["reverseGeocode"]>;
}

/** Opens the controller of the online address search. */
export function openAddressController(
  actions: Actions,
  { navigator }: Pick<typeof globalThis, "navigator">,
): AddressController {
  const geocoder = createGeocoder();
  return {
    search: createAddressSearch({
      geocode: geocoder.searchAddresses,
      report: actions.reportAddresses,
      isOnline: () => navigator.onLine,
    }),
    addressAt: (position) => geocoder.reverseGeocode(position, { signal: new AbortController().signal }),
  };
}
