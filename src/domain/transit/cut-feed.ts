import type { GtfsFeed, GtfsStop, StopTimes } from "./gtfs-feed.ts";

/**
 * A feed without the stop times at stops that are not near, and without the transfers of such stops: a national feed is mostly elsewhere.
 * Ranks of stops and trips stay. A trip that leaves and comes back keeps passengers aboard meanwhile.
 */
export function cutFeed(feed: GtfsFeed, isNear: (stop: GtfsStop) => boolean): GtfsFeed {
  const near = feed.stops.map(isNear);
  return {
    ...feed,
    stopTimes: cutStopTimes(feed.stopTimes, near),
    transfers: feed.transfers.filter(({ from, to }) => near[from] === true && near[to] === true),
  };
}

function cutStopTimes(stopTimes: StopTimes, near: readonly boolean[]): StopTimes {
  const rows: number[] = [];
  const starts = new Uint32Array(stopTimes.starts.length);
  for (let trip = 0; trip + 1 < starts.length; trip++) {
    const before = rows.length;
    for (let at = stopTimes.starts[trip] ?? 0; at < (stopTimes.starts[trip + 1] ?? 0); at++) {
      if (near[stopTimes.stops[at] ?? -1] === true) rows.push(at);
    }
    // One stop alone is no journey.
    if (rows.length === before + 1) rows.pop();
    starts[trip + 1] = rows.length;
  }
  const order = Uint32Array.from(rows);
  return {
    starts,
    stops: order.map((at) => stopTimes.stops[at] ?? 0),
    arrivals: Int32Array.from(order, (at) => stopTimes.arrivals[at] ?? 0),
    departures: Int32Array.from(order, (at) => stopTimes.departures[at] ?? 0),
    pickups: Uint8Array.from(order, (at) => stopTimes.pickups[at] ?? 0),
    dropOffs: Uint8Array.from(order, (at) => stopTimes.dropOffs[at] ?? 0),
    bookings: Uint16Array.from(order, (at) => stopTimes.bookings[at] ?? 0),
  };
}

/** Number of trips with stop times, and of stops that they serve. */
export function countServed({ stopTimes }: GtfsFeed): { readonly trips: number; readonly stops: number } {
  let trips = 0;
  for (let trip = 0; trip + 1 < stopTimes.starts.length; trip++) {
    if ((stopTimes.starts[trip + 1] ?? 0) > (stopTimes.starts[trip] ?? 0)) trips += 1;
  }
  return { trips, stops: new Set(stopTimes.stops).size };
}
