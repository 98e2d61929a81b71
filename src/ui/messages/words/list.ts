import type { Count, With } from "./message.ts";

/** What the list says when it is empty, follows the map, is printed, or has an answer at its head. */
export interface ListWords {
  readonly noPlace: string;
  readonly emptiedBy: With<{ readonly group: string; readonly count: number }>;
  readonly lift: With<{ readonly group: string }>;
  readonly emptiedTogether: string;
  /** Above the one place that comes nearest. */
  readonly nearestPassing: string;
  readonly noPlaceInZone: string;
  /** Of an act: lists all places, wherever the map stands. */
  readonly showWhole: Count;
  /** How many places are nearer than the one at the head of the list. */
  readonly followMap: string;
  /** On the button, which bears the next as its name. */
  readonly print: string;
  readonly printNearest: string;
  readonly passedOver: Count;
  /** Before the place that comes next after the answer. */
  readonly otherwise: string;
}
