import { forEachRecord } from "../data/csv/read-table.ts";
import type { FeedFault, GtfsFeed } from "../domain/transit/gtfs-feed.ts";
import { readGtfsFeed } from "../domain/transit/read-gtfs-feed.ts";
import type { FeedFiles } from "../domain/transit/read-gtfs-file.ts";

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
