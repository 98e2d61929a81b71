import { plainText } from "../../src/domain/plain-text.ts";
import type { GtfsFeed } from "../../src/domain/transit/gtfs-feed.ts";
import { listWithin } from "../../src/geo/list-within.ts";

interface NamedFeed {
  readonly title: string;
  readonly feed: GtfsFeed;
}

/** Two feeds of one operator that share stops: perhaps one timetable twice. */
export interface Overlap {
  readonly titles: readonly [string, string];
  readonly operator: string;
  /** Share of the stops of the smaller feed that the other one has too. */
  readonly share: number;
}

/** Stops of two feeds are one when they are nearer than this: coordinates are rounded differently. */
const SAME_STOP_KM = 0.05;
const LEAST_SHARE = 0.5;

/** Pairs of feeds with an operator of the same name and at least half of the stops of the smaller one in common. */
export function findOverlaps(feeds: readonly NamedFeed[]): readonly Overlap[] {
  const found: Overlap[] = [];
  for (const [rank, one] of feeds.entries()) {
    for (const other of feeds.slice(rank + 1)) {
      const operator = sharedOperator(one.feed, other.feed);
      if (operator === undefined) continue;
      const share = sharedStops(one.feed, other.feed);
      if (share >= LEAST_SHARE) found.push({ titles: [one.title, other.title], operator, share });
    }
  }
  return found;
}

function sharedOperator(one: GtfsFeed, other: GtfsFeed): string | undefined {
  const names = new Set(other.agencies.map(({ name }) => plainText(name)));
  return one.agencies.find(({ name }) => names.has(plainText(name)))?.name;
}

function sharedStops(one: GtfsFeed, other: GtfsFeed): number {
  const [small, large] = [servedStops(one), servedStops(other)].sort((a, b) => a.length - b.length);
  if (small === undefined || large === undefined || small.length === 0) return 0;
  const { starts } = listWithin(small, large, SAME_STOP_KM);
  const shared = small.filter((_, rank) => starts[rank] !== starts[rank + 1]);
  return shared.length / small.length;
}

function servedStops({ stops, stopTimes }: GtfsFeed) {
  return [...new Set(stopTimes.stops)].flatMap((stop) => {
    const position = stops[stop]?.position;
    return position === undefined ? [] : [position];
  });
}
