import type { Count, With } from "./message.ts";

/** Words of the list: empty list, restriction to the visible map, printing, answer. */
export interface ListWords {
  readonly noPlace: string;
  readonly emptiedBy: With<{ readonly group: string; readonly count: number }>;
  readonly lift: With<{ readonly group: string }>;
  readonly emptiedTogether: string;
  /** Above the nearest stop when no itinerant service stops in the commune. */
  readonly nearestPassing: string;
  readonly noPlaceInZone: string;
  /** Button that lists all places regardless of the map. */
  readonly showWhole: Count;
  readonly followMap: string;
  /** Visible text of the button, whose accessible name is `printNearest`. */
  readonly print: string;
  readonly printNearest: string;
  /** Number of nearer places that cannot be relied upon and follow the answer. */
  readonly passedOver: Count;
  /** Before the next place after the answer. */
  readonly otherwise: string;
}
