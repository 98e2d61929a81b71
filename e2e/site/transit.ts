import { readFileSync } from "node:fs";

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
  /** 0 without booking, 1 by the rule of the file. */
  readonly booking?: number;
  /** Kinds of days on which it runs, in the order of the file: school days, holidays, Saturdays, Sundays; by default school days. */
  readonly days?: readonly number[];
}

export interface Timetables {
  readonly trips: readonly RoundTrip[];
  /** Places that the table has beside those of the trips. */
  readonly others?: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

/** No feed says what runs on Sundays. */
const KNOWN_DAYS = [0, 1, 2];

/** The file of answers without a car as the site would serve it: no real timetable is in the project. */
export function transitFile({ trips, others = [], from = "2026-01-05", until = "2026-06-30" }: Timetables) {
  const communes = JSON.parse(readFileSync("public/data/communes.json", "utf8")) as {
    readonly code: readonly string[];
  };
  const placeIds = [...new Set([...trips.map(({ placeId }) => placeId), ...others])];
  const numbersOf = (trip: RoundTrip) => {
    const { placeId, departure, minutes, firstReturn, lastReturn, changes = 0, booking = 0 } = trip;
    const steps = [departure, minutes, firstReturn - departure - minutes, lastReturn - firstReturn];
    return [placeIds.indexOf(placeId), ...steps, minutes, changes, booking];
  };
  const answersOn = (day: number) =>
    communes.code.map((code) =>
      trips.filter((trip) => trip.from === code && (trip.days ?? [0]).includes(day)).flatMap(numbersOf),
    );
  return {
    computedOn: "2026-11-28",
    from,
    until,
    feeds: [{ id: "essai", title: "Réseau inventé", licence: "odbl-1.0", url: "", from, until }],
    bookings: [{ phone: "04 00 00 00 00", noticeDays: 1 }],
    nearest: 12,
    placeIds,
    weekdays: placeIds.map(() => 1),
    days: [...KNOWN_DAYS.map(answersOn), null],
  };
}
