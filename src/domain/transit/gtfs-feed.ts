import type { Position } from "../geo/position.ts";

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
  /** Rank of the agency. */
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

/** A fault of a feed, in French for the publisher. */
export interface FeedFault {
  readonly file: string;
  /** Line as in a text editor; 0 for the whole file. */
  readonly line: number;
  readonly reason: string;
}
