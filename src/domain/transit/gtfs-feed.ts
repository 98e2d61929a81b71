import type { Position } from "../geo/position.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";

/**
 * The parts of a GTFS feed that answers need, in the terms of the specification (GTFS Schedule Reference, https://gtfs.org).
 * Rows refer to each other by rank. Times are seconds after noon minus 12 h of the service day, above 86,400 for a stop
 * after midnight; dates are ISO 8601.
 */
export interface GtfsFeed {
  readonly agencies: readonly Agency[];
  readonly stops: readonly GtfsStop[];
  readonly routes: readonly Route[];
  /** Ids of the services of calendar.txt and calendar_dates.txt. */
  readonly services: readonly string[];
  readonly calendars: readonly Calendar[];
  readonly calendarDates: readonly CalendarDate[];
  readonly trips: readonly Trip[];
  readonly stopTimes: StopTimes;
  readonly frequencies: readonly Frequency[];
  readonly transfers: readonly Transfer[];
  readonly bookingRules: readonly BookingRule[];
  /** Dates of feed_info.txt; "" where unknown. */
  readonly startDate: string;
  readonly endDate: string;
  /** Trips with a window of hours instead of times (GTFS-Flex), which have no journeys. */
  readonly windowTrips: number;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
}

export interface GtfsStop {
  readonly id: string;
  readonly name: string;
  /** A platform without its own has the position of its station. */
  readonly position: Position;
  /** location_type 1: a station that groups platforms. */
  readonly isStation: boolean;
  /** Rank of its station; -1 without one. */
  readonly parentStation: number;
}

export interface Route {
  readonly id: string;
  readonly agency: number;
  /** Basic or extended type: 3 bus, 2 rail, 715 demand and response bus. */
  readonly routeType: number;
}

/** Extended route type « Demand and Response Bus Service ». */
export const ON_DEMAND_ROUTE_TYPE = 715;

/** Days of a week, from Monday, on which a service runs between two dates, both included. */
export interface Calendar {
  readonly service: number;
  readonly weekdays: readonly boolean[];
  readonly startDate: string;
  readonly endDate: string;
}

export interface CalendarDate {
  readonly service: number;
  readonly date: string;
  /** exception_type 1: the service runs on the date; 2: it does not. */
  readonly isAdded: boolean;
}

export interface Trip {
  readonly id: string;
  readonly route: number;
  readonly service: number;
  /** Trips of one vehicle on one service day; "" without a block. */
  readonly blockId: string;
}

/** The stop times of trip n, in order of stop_sequence, are starts[n] to starts[n + 1]. */
export interface StopTimes {
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  readonly arrivals: Int32Array;
  readonly departures: Int32Array;
  /** pickup_type: 0 regular, 1 none, 2 by telephone, 3 by the driver. */
  readonly pickups: Uint8Array;
  readonly dropOffs: Uint8Array;
  /** Rank of the pickup's booking rule plus 1; 0 without one. */
  readonly bookings: Uint16Array;
}

export interface Frequency {
  readonly trip: number;
  readonly startS: number;
  readonly endS: number;
  readonly headwayS: number;
}

export interface Transfer {
  readonly from: number;
  readonly to: number;
  /** 0 recommended, 1 timed, 2 needs min_transfer_time, 3 impossible. */
  readonly type: number;
  readonly minTransferS: number;
}

export interface BookingRule {
  readonly id: string;
  readonly phone: string;
  /** prior_notice_last_day: days before travel; -1 unknown, 0 the same day. */
  readonly noticeDays: number;
}

export interface FeedFault {
  readonly file: string;
  /** Line as in a text editor; 0 for the whole file. */
  readonly line: number;
  readonly reason: string;
}

type Services = Pick<GtfsFeed, "services" | "calendars" | "calendarDates">;

/** 1 for each service that runs on a date (ISO 8601): by its weekdays, then by the exceptions of calendar_dates.txt. */
export function runningServices({ services, calendars, calendarDates }: Services, date: string): Uint8Array {
  const runs = new Uint8Array(services.length);
  const { weekday } = parisMomentOf(date, 0);
  for (const { service, weekdays, startDate, endDate } of calendars) {
    if (weekdays[weekday] === true && startDate <= date && date <= endDate) runs[service] = 1;
  }
  for (const exception of calendarDates) {
    if (exception.date === date) runs[exception.service] = exception.isAdded ? 1 : 0;
  }
  return runs;
}

export interface Validity {
  /** ISO 8601, both included. */
  readonly from: string;
  readonly until: string;
}

/** First and last day of the calendars, within the dates of feed_info.txt; undefined for a feed without a day. */
export function validityOf(feed: Services & Pick<GtfsFeed, "startDate" | "endDate">): Validity | undefined {
  const added = feed.calendarDates.filter(({ isAdded }) => isAdded).map(({ date }) => date);
  const starts = [...feed.calendars.map(({ startDate }) => startDate), ...added].sort();
  const ends = [...feed.calendars.map(({ endDate }) => endDate), ...added].sort();
  const from = [feed.startDate, starts[0] ?? ""].sort()[1] ?? "";
  const until = [feed.endDate, ends.at(-1) ?? ""].filter((date) => date !== "").sort()[0] ?? "";
  return from <= until ? { from, until } : undefined;
}

/** A feed without stop times and transfers at stops that are not near. Ranks of stops and trips stay. */
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
