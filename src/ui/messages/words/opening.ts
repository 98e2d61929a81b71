import type { PartSeason } from "../../../domain/opening-hours/seasons.ts";
import type { Named, With } from "./message.ts";

export interface OpeningWords {
  readonly closed: string;
  readonly openUntil: With<{ readonly time: string }>;
  readonly closingAt: With<{ readonly time: string }>;
  readonly closedOpensToday: With<{ readonly time: string }>;
  readonly closedOpensTomorrow: With<{ readonly time: string }>;
  /** A day within a week, or a whole week later. */
  readonly closedOpensOn: With<{ readonly day: string; readonly time: string; readonly isNextWeek: boolean }>;
  readonly timeRange: With<{ readonly from: string; readonly to: string }>;
  /** Hours on the day of the query. */
  readonly openOnDay: With<{ readonly day: string; readonly times: string }>;
  readonly openByAppointmentThen: string;
  readonly closedForSeason: Named<PartSeason>;
  readonly openByAppointment: string;
  readonly hoursUnknown: string;
  /** An itinerant service within its hours whose present stop is unknown. */
  readonly roundUnknown: string;
  readonly maybeClosedOnHoliday: string;
  readonly days: readonly [string, string, string, string, string, string, string];
}
