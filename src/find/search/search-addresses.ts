import { plainText } from "../../domain/text.ts";
import { type AddressAskerOptions, createAddressAsker } from "./ask-addresses.ts";

export interface AddressSearch {
  /** The field holds this text; the same text again changes nothing. */
  type(text: string): void;
  /** Requests the addresses of the text at once, or again after a failure. */
  enter(): void;
  /** Ends requests and removes the shown answer: an answer was chosen or the field left. */
  stop(): void;
}

export interface AddressSearchOptions extends AddressAskerOptions {
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
