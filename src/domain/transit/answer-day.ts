import type { Position } from "../geo/position.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import type { PlaceType } from "../place.ts";
import { type Connections, reverseConnections } from "./connections.ts";
import type { PlaceHours } from "./near-stops.ts";
import { createProfileSearch, type Journeys } from "./profile-search.ts";
import { type TransitNetwork, type Walking, walksToStops } from "./transfers.ts";

export interface TransitPlace {
  readonly position: Position;
  readonly categories: readonly PlaceType[];
  /** Undefined: closed on the day. */
  readonly hours: PlaceHours | undefined;
}

/** The useful round trip from an origin to a place. */
export interface TransitAnswer extends RoundTrip {
  readonly place: number;
}

/** How many answers an origin keeps. */
export interface Nearness {
  /** Of each type of place, the nearest in minutes of the outward journey. */
  readonly nearest: number;
  /** And every place within so many minutes. */
  readonly withinMin: number;
}

/**
 * Answers of each origin on one day, the nearest first. Two passes over the connections for each place that is open: to it, and from it.
 * @param advance called after each place
 */
export function answerDay(
  network: TransitNetwork,
  connections: Connections,
  places: readonly TransitPlace[],
  walking: Walking,
  { nearness, advance }: { readonly nearness: Nearness; readonly advance?: () => void },
): readonly (readonly TransitAnswer[])[] {
  const nodeCount = network.stopCount + network.origins.length;
  const there = createProfileSearch(connections, network.toBoard, nodeCount);
  const back = createProfileSearch(reverseConnections(connections), network.afterAlighting, nodeCount);
  const positions = places.map(({ position }) => position);
  const walks = walksToStops(network.stops, positions, walking);
  // Whoever can walk to the place needs no vehicle that takes longer.
  const walksOfOrigins = walksToStops(network.origins, positions, walking);
  const answers: TransitAnswer[][] = network.origins.map(() => []);
  for (const [place, { hours }] of places.entries()) {
    const near = walks[place];
    if (hours !== undefined && near !== undefined && near.size > 0) {
      const journeys = { outward: there.searchTo(near), backward: back.searchTo(near) };
      const walkS = (origin: number) => walksOfOrigins[place]?.get(origin) ?? Number.POSITIVE_INFINITY;
      for (const [rank, found] of answerPlace(network, journeys, hours, walkS))
        answers[rank]?.push({ place, ...found });
    }
    advance?.();
  }
  return answers.map((own) => keepNearest(own, (place) => places[place]?.categories ?? [], nearness));
}

interface JourneysOfPlace {
  readonly outward: (node: number) => Journeys;
  readonly backward: (node: number) => Journeys;
}

/** The round trip of each origin that has one. */
function answerPlace(
  { stopCount, origins }: TransitNetwork,
  { outward, backward }: JourneysOfPlace,
  { openings }: PlaceHours,
  walkS: (origin: number) => number,
): readonly (readonly [origin: number, found: RoundTrip])[] {
  return origins.flatMap((_, rank) => {
    const journeys = outward(stopCount + rank);
    if (journeys.departures.length === 0) return [];
    const found = findRoundTrip(journeys, backward(stopCount + rank), openings, walkS(rank));
    return found === undefined ? [] : [[rank, found] as const];
  });
}

/** The nearest answers of each type, and all within a limit, in the order of their minutes. */
export function keepNearest<Answer extends Pick<TransitAnswer, "place" | "departure" | "arrival">>(
  answers: readonly Answer[],
  categoriesOf: (place: number) => readonly PlaceType[],
  { nearest, withinMin }: Nearness,
): readonly Answer[] {
  const counts = new Map<PlaceType, number>();
  const minutesOf = ({ arrival, departure }: Answer) => arrival - departure;
  return [...answers]
    .sort((a, b) => minutesOf(a) - minutesOf(b) || a.place - b.place)
    .filter((answer) => {
      const categories = categoriesOf(answer.place);
      const isAmong = categories.some((category) => (counts.get(category) ?? 0) < nearest);
      for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
      return isAmong || minutesOf(answer) <= withinMin;
    });
}

/** Going to a place and coming back on one day. Times are minutes from midnight. */
export interface RoundTrip {
  /** Departure and arrival of the outward journey that reaches the place early enough, and not needlessly early. */
  readonly departure: number;
  readonly arrival: number;
  /** Departure from the place of the first useful return after it, and of the last useful return of the day. */
  readonly firstReturn: number;
  readonly lastReturn: number;
  /** Minutes of the last return. */
  readonly returnMinutes: number;
  /** Vehicles of the outward journey after the first. */
  readonly changes: number;
  /** As `Connections.bookings`: of the outward journey, else of the last return. */
  readonly booking: number;
  /** Greatest number of useful round trips of the day that share no journey. */
  readonly roundTrips: number;
  /** Minutes to the place, the wait included, over all minutes of the morning window; undefined where over half, or a tenth, have no journey. */
  readonly medianMinutes: number | undefined;
  readonly ninthDecileMinutes: number | undefined;
}

/** Least stay at the place while it is open. */
const STAY_S = 45 * 60;
/** Journeys that take longer are left out: nobody goes to a desk for five hours on the road. */
const LONGEST_JOURNEY_S = 150 * 60;
/** Departures over which the time to the place is summed up. */
const MORNING_MIN = { from: 7 * 60, to: 10 * 60 };

interface Journey {
  readonly departure: number;
  readonly arrival: number;
  readonly legs: number;
  readonly booking: number;
}

/**
 * The useful round trip of a day: the stay within one opening interval is at least 45 minutes. Outward it is the journey with the earliest
 * useful arrival, that is the earliest moment from which the person can be received, and of those before the opening the last. The return is
 * the latest useful one, and of those after the closing the first.
 * @param outward journeys to the place
 * @param backward journeys from the place in reversed time, as `createProfileSearch` finds them on reversed connections
 * @param walkS seconds of the walk straight to the place; Infinity where it is too far: slower journeys are left out
 */
export function findRoundTrip(
  outward: Journeys,
  backward: Journeys,
  openings: readonly OpenTime[],
  walkS: number,
): RoundTrip | undefined {
  const there = listJourneys(outward, walkS);
  const useful = there.flatMap((journey) => {
    const readyS = readyAt(journey.arrival, openings);
    return readyS === undefined ? [] : [{ journey, startS: readyS, leaveS: readyS + STAY_S }];
  });
  const back = turnJourneys(listJourneys(backward, walkS));
  const [first] = useful;
  const latestEnd = Math.max(...openings.map(({ toMin }) => 60 * toMin));
  if (first === undefined) return undefined;
  const returns = back.filter(({ departure }) => departure >= first.leaveS);
  const [firstReturn] = returns;
  const afterClosing = returns.find(({ departure }) => departure >= latestEnd);
  const lastReturn = afterClosing ?? returns.at(-1);
  if (firstReturn === undefined || lastReturn === undefined) return undefined;
  const chosen = useful.findLast(({ startS }) => startS === first.startS) ?? first;
  return {
    departure: toMinutes(chosen.journey.departure),
    arrival: Math.ceil(chosen.journey.arrival / 60),
    firstReturn: toMinutes(firstReturn.departure),
    lastReturn: toMinutes(lastReturn.departure),
    returnMinutes: Math.ceil((lastReturn.arrival - lastReturn.departure) / 60),
    changes: chosen.journey.legs - 1,
    booking: chosen.journey.booking || lastReturn.booking,
    roundTrips: countPairs(
      useful.map(({ leaveS }) => leaveS),
      back.map(({ departure }) => departure),
    ),
    ...timesOfMorning(there),
  };
}

/** Earliest moment from which a person who arrives can stay long enough in one opening interval. */
function readyAt(arrivalS: number, openings: readonly OpenTime[]): number | undefined {
  for (const { fromMin, toMin } of openings) {
    const startS = Math.max(arrivalS, 60 * fromMin);
    if (60 * toMin - startS >= STAY_S) return startS;
  }
  return undefined;
}

function listJourneys({ departures, arrivals, legs, bookings }: Journeys, walkS: number): readonly Journey[] {
  const longestS = Math.min(LONGEST_JOURNEY_S, walkS - 1);
  return departures.flatMap((departure, at) => {
    const arrival = arrivals[at] ?? departure;
    if (arrival - departure > longestS) return [];
    return [{ departure, arrival, legs: legs[at] ?? 1, booking: bookings[at] ?? 0 }];
  });
}

/** Journeys of reversed time in the time of the day, in order of departure. */
function turnJourneys(journeys: readonly Journey[]): readonly Journey[] {
  return journeys.map((one) => ({ ...one, departure: -one.arrival, arrival: -one.departure })).reverse();
}

/** A return goes with every outward journey whose stay ends before it: taking both in order pairs as many as can be. */
function countPairs(leaves: readonly number[], departures: readonly number[]): number {
  let pairs = 0;
  for (const departure of departures) {
    if (departure >= (leaves[pairs] ?? Number.POSITIVE_INFINITY)) pairs += 1;
  }
  return pairs;
}

function timesOfMorning(journeys: readonly Journey[]): Pick<RoundTrip, "medianMinutes" | "ninthDecileMinutes"> {
  const times: number[] = [];
  let next = 0;
  for (let minute = MORNING_MIN.from; minute < MORNING_MIN.to; minute++) {
    while ((journeys[next]?.departure ?? Number.POSITIVE_INFINITY) < 60 * minute) next += 1;
    const journey = journeys[next];
    times.push(journey === undefined ? Number.POSITIVE_INFINITY : Math.ceil(journey.arrival / 60 - minute));
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number) => {
    const time = times[Math.ceil(share * times.length) - 1];
    return time === undefined || time === Number.POSITIVE_INFINITY ? undefined : time;
  };
  return { medianMinutes: quantile(0.5), ninthDecileMinutes: quantile(0.9) };
}

/** Whole minutes, rounded down: nobody misses a vehicle by leaving earlier. */
function toMinutes(seconds: number): number {
  return Math.floor(seconds / 60);
}
