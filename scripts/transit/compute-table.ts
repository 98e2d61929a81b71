import type { Position } from "../../src/domain/geo/position.ts";
import { WALKABLE_MIN } from "../../src/domain/network/conditions.ts";
import { createWalkingMinutes, type WalkingMinutes } from "../../src/domain/network/road-search.ts";
import { createSnap } from "../../src/domain/network/snap-position.ts";
import type { OpenTime } from "../../src/domain/opening-hours/opening-state.ts";
import type { Place } from "../../src/domain/place.ts";
import { DAY_KINDS } from "../../src/domain/transit/day-kinds.ts";
import type { TransitAnswer, TransitBooking, TransitTable, Validity } from "../../src/domain/transit/transit-table.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../built-data.ts";
import { seasonFrom } from "./day-dates.ts";
import type { UsedFeed } from "./feeds.ts";
import {
  type Connection,
  createWalkNetwork,
  findJourneys,
  listConnections,
  reverseConnections,
  type WalkNetwork,
  walksTo,
} from "./journeys.ts";
import { overlap, runsOn, type Trip } from "./read-feed.ts";
import { findRoundTrip, keepNearest, placeHoursOf } from "./round-trips.ts";

export interface TransitInput {
  /** Town halls of the communes, where answers begin. */
  readonly townHalls: readonly Position[];
  readonly places: readonly Place[];
  readonly walk: WalkingMinutes;
}

/**
 * Communes, roads and places, those around the region too, as built by `npm run data`. People walk at most half an hour, by the roads of
 * winter: a way that is closed for half of the year is not promised.
 * @throws Error when a file is missing or damaged
 */
export function readTransitInput(root: string): TransitInput {
  const communes = readBuiltCommunes(root);
  const network = readBuiltNetwork(root, communes);
  return {
    townHalls: communes.map(({ position }) => position),
    places: [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")],
    walk: createWalkingMinutes(network, createSnap(network), "hiver", WALKABLE_MIN),
  };
}

/** Answers of each type of place that an origin keeps. */
const MOST = 12;

/** Computes the useful round trips of all kinds of days, and returns with them how to cut the table to fewer answers. */
export function computeTable(
  feeds: readonly UsedFeed[],
  { townHalls, places: all, walk }: TransitInput,
  today: string,
  say: (line: string) => void,
) {
  const places = all.filter(({ kind, format }) => kind === "accueil" && format !== "itinerant");
  const season = seasonFrom(today);
  const stops = new Set(feeds.flatMap(({ trips }) => trips.flatMap((trip) => trip.stopTimes.map(({ stop }) => stop))));
  const network = createWalkNetwork([...stops], townHalls, walk);
  const bookings: TransitBooking[] = [];
  const ranks = new Map<string, number>();
  const bookingOf = ({ booking }: Trip) => {
    if (booking === undefined) return 0;
    const key = JSON.stringify(booking);
    const rank = ranks.get(key) ?? bookings.push(booking);
    ranks.set(key, rank);
    return rank;
  };
  const keep = (answers: readonly TransitAnswer[], nearest: number) =>
    keepNearest(answers, (place) => places[place]?.categories ?? [], nearest);
  const days = DAY_KINDS.map((kind, rank) => {
    const onDates = feeds.map(({ dates, ...feed }) => ({ ...feed, date: dates[rank] }));
    if (onDates.every(({ date }) => date === undefined)) return undefined;
    say(`Calcul ${rank + 1} sur ${DAY_KINDS.length}…`);
    const trips = onDates.flatMap(({ date, services, trips: own }) =>
      date === undefined ? [] : own.filter(({ service }) => runsOn(services.get(service), date)),
    );
    const connections = listConnections(trips, network, bookingOf);
    const openings = places.map((place) => placeHoursOf(place, kind, season.season)?.openings);
    const positions = places.map(({ position }) => position);
    return answersOfDay({ network, connections, walk }, positions, openings).map((answers) => keep(answers, MOST));
  });
  const validity = commonValidity(feeds.map((feed) => ({ ...feed.validity, trips: feed.trips.length }))) ?? season;
  const table: TransitTable = {
    computedOn: today,
    validity: overlap(validity, season),
    feeds: feeds.map(({ source: { id, title, licence, url }, validity: own }) => ({ id, title, licence, url, ...own })),
    bookings,
    nearest: MOST,
    placeIds: places.map(({ id }) => id),
    weekdays: places.map((place) => placeHoursOf(place, "jour-scolaire", season.season)?.weekday ?? 0),
    days,
  };
  const cutTo = (nearest: number): TransitTable => ({
    ...table,
    nearest,
    days: days.map((origins) => origins?.map((answers) => keep(answers, nearest))),
  });
  return { table, cutTo };
}

interface Day {
  readonly network: WalkNetwork;
  readonly connections: readonly Connection[];
  readonly walk: WalkingMinutes;
}

/** The answers of each origin. Two searches for each place that is open: to it, and from it. */
function answersOfDay(
  { network, connections, walk }: Day,
  positions: readonly Position[],
  openings: readonly (readonly OpenTime[] | undefined)[],
): readonly (readonly TransitAnswer[])[] {
  const backwards = reverseConnections(connections);
  const egresses = walksTo(network.stops, positions, walk);
  const walksOfTownHalls = walksTo(network.origins, positions, walk);
  const answers: TransitAnswer[][] = network.origins.map(() => []);
  for (const [place, egress] of egresses.entries()) {
    const open = openings[place];
    if (open === undefined || egress.size === 0) continue;
    const outward = findJourneys(connections, network, egress);
    const backward = findJourneys(backwards, network, egress);
    for (const [origin, own] of answers.entries()) {
      const node = network.stops.length + origin;
      const walkS = walksOfTownHalls[place]?.get(origin) ?? Number.POSITIVE_INFINITY;
      const found = findRoundTrip(outward.get(node) ?? [], backward.get(node) ?? [], open, walkS);
      if (found !== undefined) own.push({ place, ...found });
    }
  }
  return answers;
}

/** Nine tenths: a shuttle that ends early ends no whole table. */
const COMMON_SHARE = 0.9;

/** Dates on which feeds with nine tenths of the trips are valid; undefined for no feeds. */
export function commonValidity(feeds: readonly (Validity & { readonly trips: number })[]): Validity | undefined {
  const total = feeds.reduce((sum, { trips }) => sum + trips, 0);
  const whenCommon = (dates: readonly { readonly date: string; readonly trips: number }[]) => {
    let trips = 0;
    return dates.find((one) => {
      trips += one.trips;
      return trips >= total * COMMON_SHARE;
    })?.date;
  };
  const starts = feeds.map(({ from: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? -1 : 1));
  const ends = feeds.map(({ until: date, trips }) => ({ date, trips })).sort((a, b) => (a.date < b.date ? 1 : -1));
  const [from, until] = [whenCommon(starts), whenCommon(ends)];
  return from === undefined || until === undefined ? undefined : { from, until };
}
