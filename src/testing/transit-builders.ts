import { forEachRecord } from "../data/csv/read-table.ts";
import { greatCircleDistanceKm } from "../domain/geo/position.ts";
import type { WalkingMinutes } from "../domain/network/road-search.ts";
import type { TransitAnswer } from "../domain/transit/answer-day.ts";
import { DAY_TYPES } from "../domain/transit/day-kinds.ts";
import type { FeedFault, GtfsFeed } from "../domain/transit/gtfs-feed.ts";
import { readGtfsFeed } from "../domain/transit/read-gtfs-feed.ts";
import type { FeedFiles } from "../domain/transit/read-gtfs-file.ts";
import type { Walking } from "../domain/transit/transfers.ts";
import type { TransitTable } from "../domain/transit/transit-table.ts";

/** The texts of a made-up feed by file name. */
export type FeedTexts = Readonly<Record<string, string>>;

/** The files of a feed from their texts. */
export function filesOf(texts: FeedTexts): FeedFiles {
  return {
    forEachRecord: (file, visit) => {
      const text = texts[file];
      if (text === undefined) return false;
      forEachRecord(text, ",", visit);
      return true;
    },
  };
}

/** A trip of a made-up feed. Times are "8:00", or "8:00/8:05" with arrival and departure, or "" to interpolate. */
export interface MadeUpTrip {
  readonly id: string;
  readonly stops: readonly (readonly [stop: string, time: string])[];
  readonly service?: string;
  readonly block?: string;
}

export interface MadeUpFeed {
  /** Longitude and latitude by stop. */
  readonly stops: Readonly<Record<string, readonly [number, number]>>;
  readonly trips: readonly MadeUpTrip[];
  /** Files that replace those made here, or stand beside them. */
  readonly files?: FeedTexts;
}

/** Texts of a feed of one operator and one line; the service "daily" runs every day of 2026 and 2027. */
export function feedTexts({ stops, trips, files = {} }: MadeUpFeed): FeedTexts {
  const lines = (header: string, rows: readonly string[]) => [header, ...rows, ""].join("\n");
  return {
    "agency.txt": lines("agency_id,agency_name", ["a,Cars de la vallée inventée"]),
    "routes.txt": lines("route_id,agency_id,route_type", ["r,a,3"]),
    "stops.txt": lines(
      "stop_id,stop_name,stop_lat,stop_lon",
      Object.entries(stops).map(([id, [longitude, latitude]]) => `${id},Arrêt ${id},${latitude},${longitude}`),
    ),
    "trips.txt": lines(
      "route_id,service_id,trip_id,block_id",
      trips.map(({ id, service = "daily", block = "" }) => `r,${service},${id},${block}`),
    ),
    "calendar.txt": lines("service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date", [
      "daily,1,1,1,1,1,1,1,20260101,20271231",
    ]),
    "stop_times.txt": lines(
      "trip_id,stop_sequence,stop_id,arrival_time,departure_time",
      trips.flatMap(({ id, stops: own }) =>
        own.map(([stop, time], rank) => {
          const [arrival = "", departure = arrival] = time.split("/");
          return `${id},${rank},${stop},${arrival},${departure}`;
        }),
      ),
    ),
    ...files,
  };
}

/** A feed that must be readable. @throws Error with its first fault */
export function aFeed(madeUp: MadeUpFeed): GtfsFeed {
  const { feed, faults } = readGtfsFeed(filesOf(feedTexts(madeUp)));
  if (feed === undefined) throw new Error(JSON.stringify(faults));
  return feed;
}

/** "file:line reason", for short expectations. */
export function faultText({ file, line, reason }: FeedFault): string {
  return `${file}:${line} ${reason}`;
}

/** A useful round trip at 8 h 12, back at 11 h 40 or 17 h 05. */
export function aTransitAnswer(changes: Partial<TransitAnswer> = {}): TransitAnswer {
  return {
    place: 0,
    departure: 492,
    arrival: 530,
    firstReturn: 700,
    lastReturn: 1025,
    returnMinutes: 45,
    changes: 1,
    booking: 0,
    roundTrips: 3,
    medianMinutes: 75,
    ninthDecileMinutes: 111,
    ...changes,
  };
}

/** Answers of two communes and one settlement on winter school days; no other day type is known. Made up, as its network is. */
export function aTransitTable(changes: Partial<TransitTable> = {}): TransitTable {
  const answers = [[aTransitAnswer(), aTransitAnswer({ place: 1, arrival: 560 })], [], [aTransitAnswer()]];
  const dates = { from: "2026-12-01", until: "2026-12-03" };
  return {
    computedOn: "2026-11-28",
    validity: { from: "2026-11-01", until: "2027-03-31" },
    feeds: [
      {
        id: "reseau-invente",
        title: "Réseau inventé",
        licence: "odbl-1.0",
        url: "",
        from: "2026-11-01",
        until: "2027-03-31",
      },
    ],
    bookings: [{ phone: "04 00 00 00 00", noticeDays: 1 }],
    nearest: 12,
    withinMin: 60,
    placeIds: ["fs-1", "lm-1"],
    weekdays: [1, 3],
    areHoursKnown: [true, false],
    communeCount: 2,
    pointCount: 5,
    points: [3],
    days: DAY_TYPES.map((_, rank) => (rank === 0 ? { dates, answers } : undefined)),
    ...changes,
  };
}

const DETOUR = 1.3;
const KM_PER_HOUR = 4.5;
const LONGEST_WALK_MIN = 30;

const straight: WalkingMinutes = (position, others) =>
  Float64Array.from(others, (other) => {
    const minutes = (60 * DETOUR * greatCircleDistanceKm(position, other)) / KM_PER_HOUR;
    return minutes <= LONGEST_WALK_MIN ? minutes : Number.POSITIVE_INFINITY;
  });

/** Walks along the straight line, lengthened by a fixed factor, of at most half an hour: on a plain without roads. */
export const STRAIGHT_WALKING: Walking = {
  between: straight,
  reachKm: (LONGEST_WALK_MIN * KM_PER_HOUR) / (60 * DETOUR),
  longestTransferMin: 10,
};
