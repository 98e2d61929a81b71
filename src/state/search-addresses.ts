import { plainText } from "../domain/plain-text.ts";
import { type AddressAskerOptions, createAddressAsker } from "./ask-addresses.ts";

export interface AddressSearch {
  /** The field holds this text now; telling the same text again changes nothing. */
  type(text: string): void;
  /** The person wants the addresses of the text now, or once more after a failure. */
  enter(): void;
  /** An answer was chosen or the field left: nothing is asked nor shown any more. */
  stop(): void;
}

export interface AddressSearchOptions extends AddressAskerOptions {
  /** How long the first question waits after a key. */
  readonly delayMs?: number;
  /** How long the second waits, at least. */
  readonly restMs?: number;
  /** After so long without a key the person has done typing. */
  readonly doneMs?: number;
  /** Letters and digits of the shortest text that is asked. */
  readonly leastLetters?: number;
}

/** Whoever types slowly pauses longer: the second question waits twice the longest pause so far, but no longer than this. */
const LONGEST_REST_MS = 3000;

/** A postal address while it is being typed. */
interface TypedAddress {
  /** Its first letters, as far as they are known. */
  readonly beginning: string;
  /** Questions asked about it. */
  readonly questions: number;
  readonly longestPauseMs: number;
}

const NOTHING_TYPED: TypedAddress = { beginning: "", questions: 0, longestPauseMs: 0 };

/**
 * Decides when the geocoder is asked while a person types: as soon as helps, and at most twice about one typed address.
 *
 * The first question is asked when no key has come for 300 ms and the text has three letters or digits. The second only
 * when typing has rested, for 900 ms or twice the longest pause that this person has made in the address, or on Enter;
 * there is no third. A typed address ends, and what follows is another one, when
 * - the field is emptied or `stop` is called,
 * - its first three letters change (taking letters back and typing the same ones again changes none),
 * - Enter asks about a text after two questions have been asked,
 * - no key has come for 5 s: then the person has done typing. If the text that stands has not been asked it is asked now,
 *   so that nobody is left without the answer to what they typed.
 *
 * A text that was answered is not asked again, and neither is one that failed, but on Enter. Where there is no network no
 * question is asked, and none counted.
 */
export function createAddressSearch(options: AddressSearchOptions): AddressSearch {
  const { delayMs = 300, restMs = 900, doneMs = 5000, leastLetters = 3 } = options;
  const asker = createAddressAsker(options);
  const timers = createTimers();
  let field = "";
  let address = NOTHING_TYPED;
  /** The text last asked or recalled. */
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

/** Timers that are started and cleared together. */
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

/** The first key of an address ends no pause of it. */
function afterKey(address: TypedAddress, beginning: string, pauseMs: number): TypedAddress {
  if (address.beginning === "") return { ...address, beginning };
  return {
    ...address,
    beginning: beginning.length > address.beginning.length ? beginning : address.beginning,
    longestPauseMs: Math.max(address.longestPauseMs, pauseMs),
  };
}
