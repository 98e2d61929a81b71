import { readFileSync } from "node:fs";

/** Made-up timetables: no real one is in the project. */
export interface Timetables {
  /**
   * From a commune (INSEE code) to a place: at 8.12, 38 minutes with one change, booked on the day before, back at 11.40 or 17.05. On
   * school days, or on other kinds of days: 0 school days, 1 holidays, 2 Saturdays; nobody says what runs on Sundays.
   */
  readonly trips: readonly { readonly from: string; readonly placeId: string; readonly days?: readonly number[] }[];
  /** Places that the table has beside those of the trips. */
  readonly others?: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

/** The file of answers without a car as the site would serve it. */
export function transitFile({ trips, others = [], from = "2026-01-05", until = "2026-06-30" }: Timetables) {
  const communes = JSON.parse(readFileSync("public/data/communes.json", "utf8")) as { readonly code: string[] };
  const placeIds = [...new Set([...trips.map(({ placeId }) => placeId), ...others])];
  const answersOn = (day: number) =>
    communes.code.map((code) =>
      trips
        .filter((trip) => trip.from === code && (trip.days ?? [0]).includes(day))
        .flatMap(({ placeId }) => [placeIds.indexOf(placeId), 492, 38, 170, 325, 38, 1, 1]),
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
    days: [...[0, 1, 2].map(answersOn), null],
  };
}
