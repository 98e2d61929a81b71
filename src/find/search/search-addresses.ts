import { createGeocoder } from "../../data/online/geocode-addresses.ts";
import { type AddressResult, LEAST_ADDRESS_LETTERS } from "../../domain/origin.ts";
import { lettersOf } from "../../domain/text.ts";
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

export type Geocode = (text: string, options: { readonly signal: AbortSignal }) => Promise<AddressResult>;

interface AddressSearchOptions {
  readonly geocode: Geocode;
  readonly report: (answers: AddressAnswers) => void;
  /** False only when the device is offline for sure: no request is then sent. */
  readonly isOnline: () => boolean;
}

/** Time without a key before a text is requested, in ms. */
const REST_MS = 600;
/** Number of cached answers: deleting letters needs no new request. */
const REMEMBERED = 20;

const UNAVAILABLE: AddressAnswers = { status: "unavailable" };

/** Opens the online address search. */
export function openAddressSearch(actions: Actions, { navigator }: Pick<typeof globalThis, "navigator">) {
  return createAddressSearch({
    geocode: createGeocoder().searchAddresses,
    report: actions.reportAddresses,
    isOnline: () => navigator.onLine,
  });
}

/**
 * Requests the addresses of a typed text once typing has rested, or on Enter: one request at a time. Texts that differ in capitals and
 * spaces only are the same; a text is requested again only on Enter after a failure.
 */
export function createAddressSearch({ geocode, report, isOnline }: AddressSearchOptions): AddressSearch {
  const memory = new Map<string, AddressAnswers>();
  let field = "";
  /** The text last requested, or answered from the cache. */
  let asked = "";
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: AddressAnswers = NO_ANSWERS;

  const tell = (answers: AddressAnswers) => {
    if (answers === last) return;
    last = answers;
    report(answers);
  };
  const giveUp = () => {
    asking?.abort();
    asking = undefined;
    asked = "";
  };
  const ask = async () => {
    giveUp();
    if (!isOnline()) return tell(UNAVAILABLE);
    const own = new AbortController();
    const text = cleanText(field);
    asking = own;
    asked = keyOf(text);
    tell({ status: "asking", previous: shownIn(last) });
    // The geocoder reports failures in its answer; a rejection is a defect.
    const result = await geocode(text, own).catch((): AddressResult => ({ kind: "unavailable" }));
    if (asking !== own) return;
    asking = undefined;
    const answers = toAnswers(text, result);
    if (answers.status === "found" || answers.status === "none") remember(memory, keyOf(text), answers);
    tell(answers);
  };
  const type = (text: string) => {
    if (text === field) return;
    field = text;
    clearTimeout(timer);
    if (!isSameAddress(asked, text)) {
      giveUp();
      tell(NO_ANSWERS);
    }
    const known = memory.get(keyOf(text));
    if (known !== undefined) {
      giveUp();
      asked = keyOf(text);
      tell(known);
    } else if (isLongEnough(text)) {
      timer = setTimeout(() => keyOf(text) !== asked && void ask(), REST_MS);
    }
  };
  const enter = () => {
    const isPending = asking !== undefined && keyOf(field) === asked;
    if (!isLongEnough(field) || isPending || memory.has(keyOf(field))) return;
    clearTimeout(timer);
    void ask();
  };
  return { type, enter, stop: () => type("") };
}

function cleanText(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function keyOf(text: string): string {
  return cleanText(text).toLowerCase();
}

function isLongEnough(text: string): boolean {
  return lettersOf(text).length >= LEAST_ADDRESS_LETTERS;
}

/** Whether the answers to a requested text may stay beside another: both begin with the same letters. */
function isSameAddress(asked: string, text: string): boolean {
  return isLongEnough(text) && lettersOf(text).startsWith(lettersOf(asked).slice(0, LEAST_ADDRESS_LETTERS));
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

function remember(memory: Map<string, AddressAnswers>, key: string, answers: AddressAnswers): void {
  memory.set(key, answers);
  const [oldest] = memory.keys();
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest);
}
