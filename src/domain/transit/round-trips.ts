import type { OpenTime } from "../opening-hours/opening-state.ts";
import type { Journeys } from "./profile-search.ts";

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

/** A journey, in seconds from midnight. */
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
