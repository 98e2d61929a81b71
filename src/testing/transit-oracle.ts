import type { Position } from "../domain/geo/position.ts";
import { addDays } from "../domain/opening-hours/paris-moment.ts";
import { type Frequency, type GtfsFeed, runningServices } from "../domain/transit/gtfs-feed.ts";
import { CHANGE_S, type Walking } from "../domain/transit/transfers.ts";

interface Event {
  readonly stop: number;
  readonly arrival: number;
  readonly departure: number;
  readonly mayBoard: boolean;
  readonly mayAlight: boolean;
}

/**
 * Earliest arrival by one feed, slowly: Dijkstra's algorithm on the time-expanded graph, whose nodes are the events of the vehicles. Shares no
 * code with the scan but the days of services; every way on foot is measured when it is needed.
 * @returns seconds from midnight; Infinity without a journey
 */
export function earliestArrivalSlowly(feed: GtfsFeed, date: string, walking: Walking, ask: Question): number {
  const vehicles = [...vehiclesOf(feed, date, 0), ...vehiclesOf(feed, addDays(date, -1), -86_400)];
  const stops = createQueue<number>();
  const events = createQueue<string>();
  const seconds = (from: Position, to: Position) =>
    Math.ceil(60 * (walking.between(from, [to])[0] ?? Number.POSITIVE_INFINITY));
  const positionOf = (stop: number) => feed.stops[stop]?.position ?? [0, 0];
  let best = Number.POSITIVE_INFINITY;
  const boardAt = (stop: number, time: number) => {
    for (const [vehicle, own] of vehicles.entries()) {
      for (const [rank, one] of own.entries()) {
        const isBoarded = one.stop === stop && one.mayBoard && one.departure >= time && rank < own.length - 1;
        if (isBoarded) events.offer(`${vehicle} ${rank}`, one.departure);
      }
    }
  };
  const alight = ({ stop, arrival }: Event) => {
    best = Math.min(best, arrival + seconds(positionOf(stop), ask.to));
    for (const [other, { position }] of feed.stops.entries()) {
      const walkS = seconds(positionOf(stop), position);
      stops.offer(other, arrival + changeOf(feed, stop, other, walkS, 60 * walking.longestTransferMin));
    }
  };
  const ride = (key: string) => {
    const [vehicle = 0, rank = 0] = key.split(" ").map(Number);
    const next = vehicles[vehicle]?.[rank + 1];
    if (next === undefined) return;
    events.offer(`${vehicle} ${rank + 1}`, next.arrival);
    if (next.mayAlight) alight(next);
  };
  for (const [stop, { position }] of feed.stops.entries()) {
    stops.offer(stop, ask.departure + seconds(ask.from, position));
  }
  for (;;) {
    const stop = stops.first();
    const event = events.first();
    const isStop = stop !== undefined && (event === undefined || stop[1] <= event[1]);
    if (isStop) boardAt(...stops.settle(stop));
    else if (event === undefined) return best;
    else ride(events.settle(event)[0]);
  }
}

interface Question {
  readonly from: Position;
  readonly to: Position;
  /** Seconds from midnight. */
  readonly departure: number;
}

/** Times of what is not settled yet. */
function createQueue<Key>() {
  const times = new Map<Key, number>();
  const settled = new Set<Key>();
  return {
    offer: (key: Key, time: number) => {
      const before = times.get(key) ?? Number.POSITIVE_INFINITY;
      if (time < before && !settled.has(key)) times.set(key, time);
    },
    first: () => [...times].sort(([, one], [, other]) => one - other)[0],
    settle: (entry: [Key, number]) => {
      times.delete(entry[0]);
      settled.add(entry[0]);
      return entry;
    },
  };
}

function changeOf({ transfers }: GtfsFeed, from: number, to: number, walkS: number, longestS: number): number {
  const said = transfers.find((transfer) => transfer.from === from && transfer.to === to);
  const usual = from === to ? CHANGE_S : walkS <= longestS ? CHANGE_S + walkS : Number.POSITIVE_INFINITY;
  if (said?.type === 3) return Number.POSITIVE_INFINITY;
  if (said?.type === 2) return Math.max(60, said.minTransferS);
  if (said?.type === 1) return Math.min(usual, CHANGE_S);
  return usual;
}

/** Vehicles of a service day, trips of a block in one where passengers may stay. */
function vehiclesOf(feed: GtfsFeed, date: string, shift: number): readonly (readonly Event[])[] {
  const running = runningServices(feed, date);
  const trips = feed.trips.flatMap(({ service, blockId }, trip) => {
    const events = eventsOf(feed, trip, shift);
    const repeated = feed.frequencies.filter((frequency) => frequency.trip === trip);
    return running[service] === 1 && events.length > 0 ? [{ blockId, events, repeated }] : [];
  });
  const vehicles = [
    ...trips.flatMap(({ events, repeated }) => repeated.flatMap((one) => repeat(events, one, shift))),
    ...joinBlocks(
      feed,
      trips.filter(({ repeated }) => repeated.length === 0),
    ),
  ];
  return vehicles.map((events) => events.filter(({ departure }, rank) => departure >= 0 || rank === events.length - 1));
}

function repeat(events: readonly Event[], { startS, endS, headwayS }: Frequency, shift: number): readonly Event[][] {
  const vehicles: Event[][] = [];
  for (let time = startS; time < endS; time += headwayS) {
    const later = time + shift - (events[0]?.departure ?? 0);
    vehicles.push(events.map((one) => ({ ...one, arrival: one.arrival + later, departure: one.departure + later })));
  }
  return vehicles;
}

function joinBlocks(
  { stops }: GtfsFeed,
  trips: readonly { readonly blockId: string; readonly events: Event[] }[],
): readonly Event[][] {
  const stationOf = (stop: number) => {
    const parent = stops[stop]?.parentStation ?? -1;
    return parent < 0 ? stop : parent;
  };
  const latestOf = new Map<string, Event[]>();
  const vehicles: Event[][] = [];
  for (const { blockId, events } of [...trips].sort((a, b) => startOf(a.events) - startOf(b.events))) {
    const latest = latestOf.get(blockId);
    const last = latest?.at(-1);
    const [first, ...others] = events;
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      last.arrival <= first.departure &&
      stationOf(last.stop) === stationOf(first.stop);
    if (latest !== undefined && goesOn && blockId !== "") {
      // Passengers aboard pass from the last event of one trip to the first of the next.
      latest[latest.length - 1] = { ...last, departure: first.departure, mayBoard: false };
      latest.push({ ...first, arrival: first.departure, mayAlight: false }, ...others);
    } else {
      vehicles.push(events);
      latestOf.set(blockId, events);
    }
  }
  return vehicles;
}

function startOf(events: readonly Event[]): number {
  return events[0]?.departure ?? 0;
}

function eventsOf({ stopTimes }: GtfsFeed, trip: number, shift: number): Event[] {
  const events: Event[] = [];
  for (let at = stopTimes.starts[trip] ?? 0; at < (stopTimes.starts[trip + 1] ?? 0); at++) {
    events.push({
      stop: stopTimes.stops[at] ?? 0,
      arrival: (stopTimes.arrivals[at] ?? 0) + shift,
      departure: (stopTimes.departures[at] ?? 0) + shift,
      mayBoard: stopTimes.pickups[at] !== 1,
      mayAlight: stopTimes.dropOffs[at] !== 1,
    });
  }
  return events;
}
