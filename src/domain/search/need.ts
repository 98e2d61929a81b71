import type { Category } from "../service-point.ts";
import type { Theme } from "../themes.ts";

/** What a person must know of a need that these places meet in part; the sentence is in the messages. */
export const NEED_NOTES = ["mairie-equipee", "en-ligne", "prefecture", "pas-de-soins", "selon-le-lieu"] as const;
export type NeedNote = (typeof NEED_NOTES)[number];

/** A word that people type for a need, in one of the languages of the page. */
export interface NeedWord {
  readonly text: string;
  /** ISO 639-1: "fr". */
  readonly language: string;
}

/** What people come for: a row or more of data/needs.csv that mean the same. */
export interface Need {
  /** Undefined where an operator handles several themes, or a type of place is meant. */
  readonly theme: Theme | undefined;
  /** As data/bouquets.csv names it; "" for none. */
  readonly operator: string;
  /** The types of place that are meant, or where the operator is; empty for any. */
  readonly categories: readonly Category[];
  readonly note: NeedNote | undefined;
  /** At least one. */
  readonly words: readonly NeedWord[];
}
