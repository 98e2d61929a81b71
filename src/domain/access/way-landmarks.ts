import type { Way } from "../network/find-way.ts";
import type { Passage } from "../network/road-network.ts";

/** More roads would no longer describe a way at a glance. */
const MOST_ROADS = 3;
/** A number as signs show it: "D902", "A43". A few roads of the data have words instead, such as "Voiecommunale". */
const SIGNED = /^[A-Z]{1,2}\d/;

/** Landmarks that describe a way: its main roads, its passes and tunnels, each in the order of the way. */
export interface WayLandmarks {
  readonly roads: readonly string[];
  readonly passes: readonly Passage[];
}

/** At most three roads, those with the longest parts of the way, and its passages. */
export function findLandmarks({ legs, passages }: Pick<Way, "legs" | "passages">): WayLandmarks {
  const kmOf = new Map<string, number>();
  for (const { reference, km } of legs) {
    if (reference !== undefined && SIGNED.test(reference)) kmOf.set(reference, (kmOf.get(reference) ?? 0) + km);
  }
  const longest = [...kmOf].sort(([, a], [, b]) => b - a).slice(0, MOST_ROADS);
  const isMain = new Set(longest.map(([reference]) => reference));
  // A Map keeps insertion order.
  return { roads: [...kmOf.keys()].filter((reference) => isMain.has(reference)), passes: passages };
}
