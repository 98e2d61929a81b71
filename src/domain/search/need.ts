import type { Category } from "../category.ts";
import type { Theme } from "../place.ts";

/** Notes on needs that places meet only in part; the sentences are in the messages. */
export const NEED_NOTES = ["mairie-equipee", "en-ligne", "prefecture", "pas-de-soins", "selon-le-lieu"] as const;

export type NeedNote = (typeof NEED_NOTES)[number];

/** A word that people type for a need, in a language of the page. */
export interface NeedWord {
  readonly text: string;
  /** ISO 639-1: "fr". */
  readonly language: string;
}

/** A need: rows of data/needs.csv with the same meaning. */
export interface Need {
  /** Undefined for an operator with several themes, and for a type of place. */
  readonly theme: Theme | undefined;
  /** Name in data/bouquets.csv; "" for none. */
  readonly operator: string;
  /** Types of place of the need or of its operator; empty for any. */
  readonly categories: readonly Category[];
  readonly note: NeedNote | undefined;
  /** At least one. */
  readonly words: readonly NeedWord[];
}
