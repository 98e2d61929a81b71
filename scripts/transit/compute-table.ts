import type { Settlement } from "../../src/domain/demand/demand.ts";
import { greatCircleDistanceKm } from "../../src/domain/geo/position.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { answerDay, keepNearest, type Nearness, type TransitPlace } from "../../src/domain/transit/answer-day.ts";
import { type FeedOnDate, listConnections } from "../../src/domain/transit/connections.ts";
import { DAY_TYPES } from "../../src/domain/transit/day-kinds.ts";
import type { GtfsFeed } from "../../src/domain/transit/gtfs-feed.ts";
import { type PlaceHours, placeHoursOf } from "../../src/domain/transit/near-stops.ts";
import { createTransitNetwork, type Walking } from "../../src/domain/transit/transfers.ts";
import {
  commonValidity,
  type TransitDay,
  type TransitFeed,
  type TransitTable,
} from "../../src/domain/transit/transit-table.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../built-data.ts";
import type { ReadFeed } from "./feeds.ts";

export interface ComputeOptions {
  readonly input: TransitInput;
  readonly walking: Walking;
  /** ISO 8601. */
  readonly today: string;
  readonly say: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Settlements of so many people are origins beside the seats. */
const LARGE_SETTLEMENT = 300;
/** A settlement nearer to the seat, some ten minutes on foot, is the same: its answers would differ by the walk alone. */
const AT_SEAT_KM = 0.5;
const MOST: Nearness = { nearest: 12, withinMin: 60 };
const SAY_EVERY_MS = 10_000;

/** Computes the useful journeys of all day types, and returns with them how to cut the table to fewer answers. */
export function computeTable(feeds: readonly ReadFeed[], options: ComputeOptions) {
  const { input, walking, today } = options;
  const used = feeds.flatMap((one) =>
    one.feed === undefined || one.validity === undefined ? [] : [{ ...one, feed: one.feed, validity: one.validity }],
  );
  const points = listSettlements(input);
  const origins = [
    ...input.communes.map(({ position }) => position),
    ...points.flatMap((point) => input.settlement.positions.slice(point, point + 1)),
  ];
  const gtfs = used.map(({ feed }) => feed);
  const network = createTransitNetwork(gtfs, origins, walking);
  const places = input.places.filter(({ kind, format }) => kind === "accueil" && format !== "itinerant");
  const advance = createProgress(DAY_TYPES.length * places.length, options);
  const firstBookings = firstRanks(gtfs);
  const days = DAY_TYPES.map((day, rank): TransitDay | undefined => {
    const onDates = used.map(({ feed, dates }, of): FeedOnDate => {
      return { feed, date: dates[rank], firstStop: network.firstStops[of] ?? 0, firstBooking: firstBookings[of] ?? 0 };
    });
    const dates = onDates.flatMap(({ date }) => date ?? []).sort();
    const [from, until = from] = [dates[0], dates.at(-1)];
    if (from === undefined || until === undefined) {
      advance(places.length);
      return undefined;
    }
    const open = places.map((place): TransitPlace => ({ ...place, hours: placeHoursOf(place, day) }));
    const nearness = { nearness: MOST, advance: () => advance(1) };
    return { dates: { from, until }, answers: answerDay(network, listConnections(onDates), open, walking, nearness) };
  });
  const weekdayHours = places.map((place) => placeHoursOf(place, { season: "hiver", kind: "jour-scolaire" }));
  const table: TransitTable = {
    computedOn: today,
    validity: commonValidity(used.map(({ validity, near }) => ({ ...validity, trips: near.trips }))) ?? {
      from: today,
      until: today,
    },
    feeds: used.map(
      ({ source: { id, title, licence, url }, validity }): TransitFeed => ({ id, title, licence, url, ...validity }),
    ),
    bookings: gtfs.flatMap(({ bookingRules }) => bookingRules.map(({ phone, noticeDays }) => ({ phone, noticeDays }))),
    ...MOST,
    placeIds: places.map(({ id }) => id),
    weekdays: weekdayHours.map((hours: PlaceHours | undefined) => hours?.weekday ?? -1),
    areHoursKnown: weekdayHours.map((hours) => hours?.isKnown ?? true),
    communeCount: input.communes.length,
    pointCount: input.settlement.positions.length,
    points,
    days,
  };
  const cutTo = (nearness: Nearness): TransitTable => ({
    ...table,
    ...nearness,
    days: days.map((day) => day && cutDay(day, nearness)),
  });
  const cutDay = (day: TransitDay, nearness: Nearness): TransitDay => ({
    ...day,
    answers: day.answers.map((own) => keepNearest(own, (place) => places[place]?.categories ?? [], nearness)),
  });
  return { table, cutTo };
}

/** Ranks of the demand points of so many people that are not at the seat of their commune, which is an origin too. */
function listSettlements({ communes, settlement }: TransitInput): readonly number[] {
  return communes.flatMap(({ position: seat }, commune) => {
    const start = settlement.starts[commune] ?? 0;
    const own = settlement.positions.slice(start, settlement.starts[commune + 1]);
    return own.flatMap((position, rank) => {
      const isLarge = (settlement.people.tous[start + rank] ?? 0) >= LARGE_SETTLEMENT;
      return isLarge && greatCircleDistanceKm(position, seat) > AT_SEAT_KM ? [start + rank] : [];
    });
  });
}

function firstRanks(feeds: readonly GtfsFeed[]): readonly number[] {
  let next = 0;
  return feeds.map(({ bookingRules }) => {
    const first = next;
    next += bookingRules.length;
    return first;
  });
}

/** Says how far the computation is and how long it will take, every ten seconds. */
function createProgress(total: number, { say, now }: Pick<ComputeOptions, "say" | "now">): (steps: number) => void {
  const start = now();
  let done = 0;
  let said = start;
  return (steps) => {
    done += steps;
    if (now() - said < SAY_EVERY_MS) return;
    said = now();
    const leftS = Math.ceil(((said - start) / 1000 / done) * (total - done));
    say(
      `Calcul : ${Math.floor((100 * done) / total)} %, encore ${leftS < 60 ? `${leftS} s` : `${Math.ceil(leftS / 60)} min`}.`,
    );
  };
}

export interface TransitInput {
  readonly communes: readonly Pick<Commune, "position">[];
  readonly settlement: Pick<Settlement, "starts" | "positions" | "people">;
  readonly places: readonly Place[];
  readonly network: RoadNetwork;
}

/** Communes, people, roads and places, those around the region too, as built by `npm run data`. @throws Error when a file is missing or damaged */
export function readTransitInput(root: string): TransitInput {
  const communes = readBuiltCommunes(root);
  return {
    communes,
    settlement: readBuiltSettlement(root, communes),
    places: [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")],
    network: readBuiltNetwork(root, communes),
  };
}
