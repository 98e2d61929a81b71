import { addDays } from "../opening-hours/paris-moment.ts";
import { type Frequency, type GtfsFeed, ON_DEMAND_ROUTE_TYPE, runningServices } from "./gtfs-feed.ts";

export interface FeedOnDate {
  readonly feed: GtfsFeed;
  /** Undefined: the feed has no such day. */
  readonly date: string | undefined;
  /** Rank of its first stop among the stops of all feeds, and of its first booking rule. */
  readonly firstStop: number;
  readonly firstBooking: number;
}

/** A vehicle from one stop to its next, by departure in seconds from midnight; a run is a trip or a block. */
export interface Connections {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly departures: Int32Array;
  readonly arrivals: Int32Array;
  readonly runs: Uint32Array;
  /** Bits: BOARDING where passengers may board at `from`, ALIGHTING where they may alight at `to`. */
  readonly access: Uint8Array;
  readonly runCount: number;
  /** Per run: 0 without booking, 1 with booking by an unknown rule, else the rank of the booking rule plus 2. */
  readonly bookings: Uint16Array;
}

export const BOARDING = 1;
export const ALIGHTING = 2;
const DAY_S = 86_400;
const NOT_AVAILABLE = 1;
const BY_TELEPHONE = 2;

/** Connections of a day, with the part after midnight of the trips of the day before. */
export function listConnections(feeds: readonly FeedOnDate[]): Connections {
  const draft = createDraft();
  for (const one of feeds) {
    if (one.date === undefined) continue;
    addServiceDay(draft, one, one.date, 0);
    addServiceDay(draft, one, addDays(one.date, -1), -DAY_S);
  }
  return sortDraft(draft);
}

/** The same day backwards: a journey from a place is one to it in reversed time. */
export function reverseConnections(connections: Connections): Connections {
  const draft = createDraft();
  for (let at = connections.count - 1; at >= 0; at--) {
    const access = connections.access[at] ?? 0;
    draft.from.push(connections.to[at] ?? 0);
    draft.to.push(connections.from[at] ?? 0);
    draft.departures.push(-(connections.arrivals[at] ?? 0));
    draft.arrivals.push(-(connections.departures[at] ?? 0));
    draft.runs.push(connections.runs[at] ?? 0);
    draft.access.push((access & BOARDING ? ALIGHTING : 0) | (access & ALIGHTING ? BOARDING : 0));
  }
  for (const booking of connections.bookings) draft.bookings.push(booking);
  return sortDraft(draft);
}

function createDraft() {
  return {
    from: [] as number[],
    to: [] as number[],
    departures: [] as number[],
    arrivals: [] as number[],
    runs: [] as number[],
    access: [] as number[],
    bookings: [] as number[],
  };
}

type Draft = ReturnType<typeof createDraft>;

function addServiceDay(draft: Draft, one: FeedOnDate, date: string, shiftS: number): void {
  const { trips, frequencies, stopTimes } = one.feed;
  const running = runningServices(one.feed, date);
  const today = [...trips.keys()].filter((trip) => {
    const isEmpty = stopTimes.starts[trip] === stopTimes.starts[trip + 1];
    return running[trips[trip]?.service ?? -1] === 1 && !isEmpty;
  });
  const repeated = new Set(frequencies.map(({ trip }) => trip));
  const scheduled = today.filter((trip) => !repeated.has(trip));
  for (const chain of chainBlocks(one.feed, scheduled)) addRun(draft, one, chain, shiftS);
  const runsToday = new Set(today);
  for (const frequency of frequencies) if (runsToday.has(frequency.trip)) repeat(draft, one, frequency, shiftS);
}

/** The times of a trip with frequencies say how long it takes, not when it runs. Trips of both kinds (exact_times) are laid from start_time on. */
function repeat(draft: Draft, one: FeedOnDate, { trip, startS, endS, headwayS }: Frequency, shiftS: number): void {
  const { starts, departures } = one.feed.stopTimes;
  const first = departures[starts[trip] ?? 0] ?? 0;
  for (let time = startS; time < endS; time += headwayS) addRun(draft, one, [trip], shiftS + time - first);
}

/** Joins the trips of a block where the next one begins at the stop, or in the station, where the last one ends, and not before. */
function chainBlocks(feed: GtfsFeed, running: readonly number[]): readonly (readonly number[])[] {
  const { trips, stopTimes } = feed;
  const startOf = (trip: number) => stopTimes.departures[stopTimes.starts[trip] ?? 0] ?? 0;
  const latest = new Map<string, number[]>();
  const chains: number[][] = [];
  for (const trip of [...running].sort((a, b) => startOf(a) - startOf(b))) {
    const blockId = trips[trip]?.blockId ?? "";
    const chain = latest.get(blockId);
    if (blockId !== "" && chain !== undefined && goesOn(feed, chain.at(-1) ?? trip, trip)) {
      chain.push(trip);
      continue;
    }
    const own = [trip];
    chains.push(own);
    latest.set(blockId, own);
  }
  return chains;
}

function goesOn({ stopTimes, stops }: GtfsFeed, before: number, trip: number): boolean {
  const last = (stopTimes.starts[before + 1] ?? 0) - 1;
  const first = stopTimes.starts[trip] ?? 0;
  const stationOf = (at: number) => {
    const stop = stopTimes.stops[at] ?? 0;
    const parent = stops[stop]?.parentStation ?? -1;
    return parent < 0 ? stop : parent;
  };
  return (stopTimes.arrivals[last] ?? 0) <= (stopTimes.departures[first] ?? 0) && stationOf(last) === stationOf(first);
}

/** Adds the connections of a run from midnight on. */
function addRun(draft: Draft, one: FeedOnDate, trips: readonly number[], shiftS: number): void {
  const { starts } = one.feed.stopTimes;
  const before = draft.from.length;
  for (const trip of trips) {
    const last = (starts[trip + 1] ?? 0) - 1;
    for (let at = starts[trip] ?? 0; at < last; at++) addConnection(draft, one, at, shiftS);
  }
  if (draft.from.length > before) draft.bookings.push(Math.max(...trips.map((trip) => bookingOf(one, trip))));
}

function addConnection(draft: Draft, { feed, firstStop }: FeedOnDate, at: number, shiftS: number): void {
  const { stops, departures, arrivals, pickups, dropOffs } = feed.stopTimes;
  const departure = (departures[at] ?? 0) + shiftS;
  if (departure < 0) return;
  draft.from.push(firstStop + (stops[at] ?? 0));
  draft.to.push(firstStop + (stops[at + 1] ?? 0));
  draft.departures.push(departure);
  draft.arrivals.push((arrivals[at + 1] ?? 0) + shiftS);
  draft.runs.push(draft.bookings.length);
  const boarding = pickups[at] === NOT_AVAILABLE ? 0 : BOARDING;
  draft.access.push(boarding | (dropOffs[at + 1] === NOT_AVAILABLE ? 0 : ALIGHTING));
}

function bookingOf({ feed, firstBooking }: FeedOnDate, trip: number): number {
  const { starts, pickups, bookings } = feed.stopTimes;
  let isOnDemand = feed.routes[feed.trips[trip]?.route ?? -1]?.routeType === ON_DEMAND_ROUTE_TYPE;
  for (let at = starts[trip] ?? 0; at < (starts[trip + 1] ?? 0); at++) {
    const rule = bookings[at] ?? 0;
    if (rule > 0) return firstBooking + rule + 1;
    if (pickups[at] === BY_TELEPHONE) isOnDemand = true;
  }
  return isOnDemand ? 1 : 0;
}

/** Keys hold the departure, then the rank: of one run, connections without duration keep their order. */
const RANKS = 2 ** 24;
const EARLIEST_S = -10 * DAY_S;

function sortDraft(draft: Draft): Connections {
  const keys = Float64Array.from(draft.departures, (departure, rank) => (departure - EARLIEST_S) * RANKS + rank).sort();
  const order = Uint32Array.from(keys, (key) => key % RANKS);
  return {
    count: order.length,
    from: order.map((rank) => draft.from[rank] ?? 0),
    to: order.map((rank) => draft.to[rank] ?? 0),
    departures: Int32Array.from(order, (rank) => draft.departures[rank] ?? 0),
    arrivals: Int32Array.from(order, (rank) => draft.arrivals[rank] ?? 0),
    runs: order.map((rank) => draft.runs[rank] ?? 0),
    access: Uint8Array.from(order, (rank) => draft.access[rank] ?? 0),
    runCount: draft.bookings.length,
    bookings: Uint16Array.from(draft.bookings),
  };
}
