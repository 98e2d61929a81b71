/** Minutes from midnight, Europe/Paris wall time: 9 h 30 is 570. */
export interface OpeningInterval {
  readonly fromMin: number;
  /** Above 1440 for an end on the following morning: 2 h is 1560. */
  readonly toMin: number;
  /** The source's comment on the interval ("sur rendez-vous"), or "". */
  readonly comment: string;
}

/** Intervals of a day, in order. A day may have a comment without intervals: "sur rendez-vous". */
export interface OpeningDay {
  readonly intervals: readonly OpeningInterval[];
  readonly comment: string;
}

/** Seven days from Monday. */
export type OpeningWeek = readonly OpeningDay[];

/** Weekday names of opening_hours (OpenStreetMap), from Monday. */
export const OSM_DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

export const MINUTES_PER_DAY = 1440;

/** Whether a comment requires an appointment. */
export function saysByAppointment(comment: string): boolean {
  return /rendez-vous/i.test(comment);
}
