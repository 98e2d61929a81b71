import { weekOf } from "./opening-hours/week-of.ts";
import type { Place, PlaceRecord } from "./place.ts";
import { plainText } from "./plain-text.ts";

/** A fact about a place, and the first record with it. */
export interface PlaceFact {
  readonly text: string;
  readonly record: PlaceRecord;
}

/** Distinct facts of all records of a place; unknown values are left out. */
export interface PlaceFacts {
  /** Several where records differ. Valid hours are compared as weeks. */
  readonly openingHours: readonly PlaceFact[];
  /** As on a letter, without the commune. An address whose words are all in another one is left out. */
  readonly addresses: readonly PlaceFact[];
  readonly phones: readonly PlaceFact[];
  readonly emails: readonly PlaceFact[];
  readonly comments: readonly PlaceFact[];
}

/** Facts of the records of a place, in their order. */
export function factsOf({ records }: Place): PlaceFacts {
  return {
    openingHours: distinct(records, "openingHours", weekKey),
    addresses: fullest(distinct(records, "address", (text) => wordsOf(text).sort().join(" ") || text)),
    phones: distinct(records, "phone", (text) => text.replaceAll(/\D/g, "") || text),
    emails: distinct(records, "email", (text) => text.toLowerCase()),
    comments: distinct(records, "comment", (text) => plainText(text) || text),
  };
}

type TextField = "openingHours" | "address" | "phone" | "email" | "comment";

function distinct(records: readonly PlaceRecord[], field: TextField, keyOf: (text: string) => string): PlaceFact[] {
  const byKey = new Map<string, PlaceFact>();
  for (const record of records) {
    const text = record[field];
    const key = keyOf(text);
    if (text !== "" && !byKey.has(key)) byKey.set(key, { text, record });
  }
  return [...byKey.values()];
}

/** Key of a week: "Mo-Tu 09:00-12:00" and "Mo,Tu 09:00-12:00" are equal. */
function weekKey(openingHours: string): string {
  const week = weekOf({ openingHours });
  return week === undefined ? openingHours : JSON.stringify(week);
}

function fullest(addresses: readonly PlaceFact[]): PlaceFact[] {
  const words = addresses.map(({ text }) => new Set(wordsOf(text)));
  return addresses.filter((_, rank) => {
    const own = [...(words[rank] ?? [])];
    return !words.some((other) => other.size > own.length && own.every((word) => other.has(word)));
  });
}

function wordsOf(text: string): string[] {
  return plainText(text).split(" ").filter(Boolean);
}
