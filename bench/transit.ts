import { gzipSync } from "node:zlib";
import { computeTable } from "../scripts/transit/compute-table.ts";
import { readFeed } from "../scripts/transit/read-feeds.ts";
import { readTransitInput } from "../scripts/transit/transit-input.ts";
import { representativeDates } from "../src/domain/transit/day-types.ts";
import type { GtfsFeed } from "../src/domain/transit/gtfs-feed.ts";
import { walkingOn } from "../src/domain/transit/walking.ts";
import { toTransitColumns } from "../src/formats/public-data/transit-columns.ts";
import type { Position } from "../src/geo/position.ts";
import { createRandom } from "./seeded-places.ts";

/**
 * Times all answers without a car of the region on a synthetic timetable of 5,000 stops and 20,000 trips a day: lines through seats that
 * are near each other, a trip every so often. It is no timetable of any network. Exits with 1 when it takes more than ten minutes.
 */
const STOPS = 5_000;
const TRIPS = 20_000;
const STOPS_OF_A_LINE = 12;
const AIM_MIN = 10;
const TODAY = "2026-11-28";
const SEED = 2026;

const input = readTransitInput(process.cwd());
const seats = input.communes.map(({ position }) => position);
const random = createRandom(SEED);
const feed = makeFeed();
const source = {
  id: "essai",
  title: "Horaire inventé",
  licence: "odbl-1.0",
  url: "",
  path: undefined,
  fault: undefined,
};
const served = { stops: STOPS, trips: TRIPS };
const read = {
  ...readFeed(source, seats, TODAY),
  feed,
  validity: { from: TODAY, until: "2027-12-31" },
  dates: representativeDates(feed, TODAY),
  near: served,
};
const start = performance.now();
const say = (line: string) => console.log(line);
const { table, cutTo } = computeTable([read], {
  input,
  walking: walkingOn(input.network),
  today: TODAY,
  say,
  now: () => performance.now(),
});
const minutes = (performance.now() - start) / 60_000;
const answers = table.days.map((day) => day?.answers.flat().length ?? 0);
console.log(`${STOPS} stops, ${TRIPS} trips a day: all answers in ${minutes.toFixed(1)} min (at most ${AIM_MIN})`);
console.log(`answers by day type: ${answers.join(" ")}; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
for (const nearest of [12, 8, 5, 3, 2, 1]) {
  const text = JSON.stringify(toTransitColumns(cutTo({ nearest, withinMin: 0 })));
  console.log(`${nearest} of each type: ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(0)} kB gzip`);
}
process.exitCode = minutes <= AIM_MIN ? 0 : 1;

/** Lines of twelve stops: each begins at a stop and goes on to one of the nearest that it does not have yet, at 30 km/h. */
function makeFeed(): GtfsFeed {
  const stops = Array.from({ length: STOPS }, (): Position => {
    const [longitude, latitude] = seats[Math.floor(random() * seats.length)] ?? [6, 45];
    return [longitude + 0.02 * (random() - 0.5), latitude + 0.02 * (random() - 0.5)];
  });
  const lines = Array.from({ length: TRIPS / 20 }, () => makeLine(stops));
  const trips = lines.flatMap((_, line) => Array.from({ length: 20 }, (_unused, turn) => ({ line, turn })));
  const starts = Uint32Array.from({ length: trips.length + 1 }, (_, trip) => trip * STOPS_OF_A_LINE);
  const size = trips.length * STOPS_OF_A_LINE;
  const ranks = new Uint32Array(size);
  const times = new Int32Array(size);
  for (const [trip, { line, turn }] of trips.entries()) {
    const way = lines[line] ?? [];
    // Trips of both directions, one after the other, from 6 h to 20 h.
    const order = turn % 2 === 0 ? way : [...way].reverse();
    let time = 21_600 + 42 * 60 * turn + Math.floor(1800 * random());
    for (const [rank, stop] of order.entries()) {
      ranks[trip * STOPS_OF_A_LINE + rank] = stop;
      times[trip * STOPS_OF_A_LINE + rank] = time;
      time += Math.ceil(120 * kmBetween(stops[stop], stops[order[rank + 1] ?? stop]));
    }
  }
  const everyDay = Array.from({ length: 7 }, () => true);
  return {
    agencies: [{ id: "a", name: "Opérateur inventé" }],
    stops: stops.map((position, rank) => ({
      id: String(rank),
      name: "",
      position,
      isStation: false,
      parentStation: -1,
    })),
    routes: [{ id: "r", agency: 0, routeType: 3 }],
    services: ["daily"],
    calendars: [{ service: 0, weekdays: everyDay, startDate: TODAY, endDate: "2027-12-31" }],
    calendarDates: [],
    trips: trips.map((_, id) => ({ id: String(id), route: 0, service: 0, blockId: "" })),
    stopTimes: {
      starts,
      stops: ranks,
      arrivals: times,
      departures: times,
      pickups: new Uint8Array(size),
      dropOffs: new Uint8Array(size),
      bookings: new Uint16Array(size),
    },
    frequencies: [],
    transfers: [],
    bookingRules: [],
    startDate: "",
    endDate: "",
    windowTrips: 0,
  };
}

function makeLine(stops: readonly Position[]): readonly number[] {
  const line = [Math.floor(random() * stops.length)];
  const heading = 2 * Math.PI * random();
  while (line.length < STOPS_OF_A_LINE) {
    const here = line.at(-1) ?? 0;
    const aim: Position = [
      (stops[here]?.[0] ?? 0) + 0.04 * Math.cos(heading),
      (stops[here]?.[1] ?? 0) + 0.03 * Math.sin(heading),
    ];
    let best = here;
    let bestKm = Number.POSITIVE_INFINITY;
    for (const [stop, position] of stops.entries()) {
      const km = kmBetween(position, aim);
      if (km < bestKm && !line.includes(stop)) [best, bestKm] = [stop, km];
    }
    line.push(best);
  }
  return line;
}

/** Flat: near enough for made-up times. */
function kmBetween(one: Position | undefined, other: Position | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return Math.hypot(78 * (one[0] - other[0]), 111 * (one[1] - other[1]));
}
