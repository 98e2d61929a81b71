import type { PartSeason } from "../../../domain/opening-hours/seasons.ts";
import type { Named, With } from "./message.ts";

export interface OpeningWords {
  readonly closed: string;
  readonly openUntil: With<{ readonly time: string }>;
  readonly closingAt: With<{ readonly time: string }>;
  readonly closedOpensToday: With<{ readonly time: string }>;
  readonly closedOpensTomorrow: With<{ readonly time: string }>;
  /** Within the week, or a whole week later. */
  readonly closedOpensOn: With<{ readonly day: string; readonly time: string; readonly isNextWeek: boolean }>;
  readonly timeRange: With<{ readonly from: string; readonly to: string }>;
  /** Of a day that is asked: its name and its hours. */
  readonly openOnDay: With<{ readonly day: string; readonly times: string }>;
  readonly openByAppointmentThen: string;
  readonly closedForSeason: Named<PartSeason>;
  readonly openByAppointment: string;
  readonly hoursUnknown: string;
  /** Of an itinerant service: it works now, and nobody knows where. */
  readonly roundUnknown: string;
  readonly maybeClosedOnHoliday: string;
  readonly days: readonly [string, string, string, string, string, string, string];
}
