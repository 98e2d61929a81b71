import type { Way } from "../network/find-way.ts";
import type { Passage } from "../network/road-network.ts";

/** More names than this are a list of stages, no explanation. */
const MOST_ROADS = 3;

/** What names a way to a person: its main roads and the passes and tunnels it goes through, each in the order of the way. */
export interface WayLandmarks {
  readonly roads: readonly string[];
  readonly passes: readonly Passage[];
}

/** At most three roads, those on which the way goes farthest, and every pass and tunnel. */
export function findLandmarks({ legs, passages }: Pick<Way, "legs" | "passages">): WayLandmarks {
  const kmOf = new Map<string, number>();
  for (const { reference, km } of legs) {
    if (reference !== undefined) kmOf.set(reference, (kmOf.get(reference) ?? 0) + km);
  }
  const longest = [...kmOf].sort(([, a], [, b]) => b - a).slice(0, MOST_ROADS);
  const isMain = new Set(longest.map(([reference]) => reference));
  // A map keeps the order in which its keys came first.
  return { roads: [...kmOf.keys()].filter((reference) => isMain.has(reference)), passes: passages.filter(isPass) };
}

/** Whether people call a passage by its name: a pass or a tunnel, no bridge or crossroads. */
export function isPass({ kind }: Passage): boolean {
  return kind === "col" || kind === "tunnel";
}
