import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { countServed, cutFeed } from "../../src/domain/transit/cut-feed.ts";
import { representativeDates } from "../../src/domain/transit/day-types.ts";
import type { FeedFault, GtfsFeed } from "../../src/domain/transit/gtfs-feed.ts";
import { readGtfsFeed } from "../../src/domain/transit/read-gtfs-feed.ts";
import { type Validity, validityOf } from "../../src/domain/transit/service-dates.ts";
import type { FeedSource } from "./get-feeds.ts";
import { openFeed } from "./open-feed.ts";

/** What became of a feed. */
export interface ReadFeed {
  readonly source: FeedSource;
  /** Undefined for a feed left out. */
  readonly feed: GtfsFeed | undefined;
  readonly validity: Validity | undefined;
  /** Of a feed in use, in the order of `DAY_TYPES`: the dates that stand for them. */
  readonly dates: readonly (string | undefined)[];
  /** Why it is left out, in French; undefined for a feed in use. */
  readonly leftOut: string | undefined;
  readonly isExpired: boolean;
  readonly faults: readonly FeedFault[];
  /** All stops and trips, and those near the region. */
  readonly all: Served;
  readonly near: Served;
}

type Served = ReturnType<typeof countServed>;

/** Greatest distance of a used stop from the seat of a commune of the region: nobody travels farther and back for a place. */
export const NEAR_KM = 40;
const NOTHING: Served = { trips: 0, stops: 0 };

/** Reads a feed, and cuts it to the surroundings of the seats. Never throws for a fault of the feed. */
export function readFeed(source: FeedSource, seats: readonly Position[], today: string): ReadFeed {
  const without = (leftOut: string, faults: readonly FeedFault[] = []): ReadFeed => ({
    source,
    feed: undefined,
    validity: undefined,
    dates: [],
    leftOut,
    isExpired: false,
    faults,
    all: NOTHING,
    near: NOTHING,
  });
  if (source.path === undefined) return without(source.fault ?? "aucun fichier");
  let reading: ReturnType<typeof readGtfsFeed>;
  try {
    reading = readGtfsFeed(openFeed(source.path));
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error));
  }
  const { feed, faults } = reading;
  if (feed === undefined) return without("inutilisable", faults);
  const index = createNearestIndex(seats);
  const near = cutFeed(
    feed,
    ({ position }) => (index.nearest(position)?.distanceKm ?? Number.POSITIVE_INFINITY) <= NEAR_KM,
  );
  const validity = validityOf(feed);
  const isExpired = validity !== undefined && validity.until < today;
  const counts = { all: countServed(feed), near: countServed(near) };
  const leftOut = whyLeftOut(isExpired, validity, counts.near.trips);
  const used = leftOut === undefined ? near : undefined;
  const dates = used === undefined ? [] : representativeDates(used, today);
  return { source, feed: used, validity, dates, leftOut, isExpired, faults, ...counts };
}

function whyLeftOut(isExpired: boolean, validity: Validity | undefined, trips: number): string | undefined {
  if (validity === undefined) return "aucun jour de service";
  if (isExpired) return `échu depuis le ${validity.until}`;
  return trips === 0 ? `aucune course à moins de ${NEAR_KM} km de la région` : undefined;
}
