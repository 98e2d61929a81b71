import { greatCircleDistanceKm } from "../../src/domain/geo/position.ts";
import type { WalkingMinutes } from "../../src/domain/network/road-search.ts";
import { type Feed, type FeedFault, type FeedReading, readFeed } from "./read-feed.ts";

/** A trip of a made-up feed. Times are "8:00:00", "8:00:00/8:05:00" with arrival and departure, or "" to interpolate. */
interface MadeUpTrip {
  readonly id: string;
  readonly stops: readonly (readonly [stop: string, time: string])[];
  readonly service?: string;
}

export interface MadeUpFeed {
  /** Longitude and latitude by stop. */
  readonly stops: Readonly<Record<string, readonly [number, number]>>;
  readonly trips: readonly MadeUpTrip[];
  /** Files that replace those made here, or stand beside them. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Texts of a feed of one line by file name; the service "daily" runs every day of 2026 and 2027. */
export function feedTexts({ stops, trips, files = {} }: MadeUpFeed): Readonly<Record<string, string>> {
  const lines = (header: string, rows: readonly string[]) => [header, ...rows, ""].join("\n");
  return {
    "routes.txt": lines("route_id,route_type", ["r,3"]),
    "stops.txt": lines(
      "stop_id,stop_lat,stop_lon",
      Object.entries(stops).map(([id, [longitude, latitude]]) => `${id},${latitude},${longitude}`),
    ),
    "trips.txt": lines(
      "route_id,service_id,trip_id",
      trips.map(({ id, service = "daily" }) => `r,${service},${id}`),
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

/** @param without files that the feed lacks */
export function readMadeUp(madeUp: MadeUpFeed, without: readonly string[] = []): FeedReading {
  const texts = feedTexts(madeUp);
  return readFeed((file) => (without.includes(file) ? undefined : texts[file]));
}

/** A feed that must be readable. @throws Error with its faults */
export function aFeed(madeUp: MadeUpFeed): Feed {
  const { feed, faults } = readMadeUp(madeUp);
  if (feed === undefined) throw new Error(JSON.stringify(faults));
  return feed;
}

/** "file:line reason", for short expectations. */
export function faultText({ file, line, reason }: FeedFault): string {
  return `${file}:${line} ${reason}`;
}

/** Walks of at most half an hour along the straight line, 1.3 times as long: on a plain without roads. */
export const walkStraight: WalkingMinutes = (position, others) =>
  Float64Array.from(others, (other) => {
    const minutes = (60 * 1.3 * greatCircleDistanceKm(position, other)) / 4.5;
    return minutes <= 30 ? minutes : Number.POSITIVE_INFINITY;
  });
