import { readFileSync } from "node:fs";

/** Day types in the order of the file: winter, then summer; school days, holidays, Saturdays, Sundays. */
const WINTER_SCHOOL_DAY = 0;
const DAY_TYPES = 8;

/** A round trip of a made-up timetable. Times are minutes from midnight. */
export interface RoundTrip {
  /** INSEE code of the commune. */
  readonly from: string;
  readonly placeId: string;
  readonly departure: number;
  readonly minutes: number;
  readonly firstReturn: number;
  readonly lastReturn: number;
  readonly changes?: number;
  /** 0 without booking, 2 by the rule of the file. */
  readonly booking?: number;
  /** Day types of the file on which it runs; by default winter school days. */
  readonly days?: readonly number[];
}

export interface Timetables {
  readonly trips: readonly RoundTrip[];
  /** Places that the table has beside those of the trips. */
  readonly others?: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

const KNOWN_DAYS = [0, 1, 2, 4];

/** The file of answers without a car as the site would serve it: no real timetable is in the project. */
export function transitFile({ trips, others = [], from = "2026-01-05", until = "2026-06-30" }: Timetables) {
  const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
  const communes = (read("communes.json") as { readonly code: readonly string[] }).code;
  const { people } = read("demand.json") as { readonly people: readonly unknown[] };
  const placeIds = [...new Set([...trips.map(({ placeId }) => placeId), ...others])];
  const rankOf = ({ placeId }: RoundTrip) => placeIds.indexOf(placeId);
  const rows = communes.map((code) => trips.filter((trip) => trip.from === code).sort((a, b) => rankOf(a) - rankOf(b)));
  const daysOf = ({ days = [WINTER_SCHOOL_DAY] }: RoundTrip) => days;
  /** The first day of a row has the values, the others no difference from it. */
  const column = (value: (trip: RoundTrip) => number) =>
    rows.flat().flatMap((trip) => daysOf(trip).map((_, rank) => (rank === 0 ? value(trip) : 0)));
  return {
    computedOn: "2026-11-28",
    from,
    until,
    feeds: [{ id: "essai", title: "Réseau inventé", licence: "odbl-1.0", url: "", from, until }],
    bookings: [{ phone: "04 00 00 00 00", noticeDays: 1 }],
    nearest: 12,
    withinMin: 60,
    placeIds,
    weekdays: placeIds.map(() => 1),
    hoursKnown: placeIds.map(() => 1),
    communes: communes.length,
    demandPoints: people.length,
    points: [],
    days: Array.from({ length: DAY_TYPES }, (_, rank) =>
      KNOWN_DAYS.includes(rank) ? { from: "2026-12-01", until: "2026-12-05" } : null,
    ),
    counts: rows.map((own) => own.length),
    places: rows.flatMap((own) => own.map((trip, at) => rankOf(trip) - (at === 0 ? 0 : rankOf(own[at - 1] ?? trip)))),
    masks: rows.flat().map((trip) => daysOf(trip).reduce((mask, day) => mask | (1 << day), 0)),
    cells: {
      departures: column(({ departure }) => departure),
      minutes: column(({ minutes }) => minutes),
      firstReturns: column(({ departure, minutes, firstReturn }) => firstReturn - departure - minutes),
      lastReturns: column(({ firstReturn, lastReturn }) => lastReturn - firstReturn),
      returnMinutes: column(({ minutes }) => minutes),
      changes: column(({ changes = 0 }) => changes),
      bookings: column(({ booking = 0 }) => booking),
      roundTrips: column(() => 2),
      medians: column(({ minutes }) => minutes + 30),
      ninthDeciles: column(({ minutes }) => minutes + 60),
    },
  };
}
