/** Minutes are counted from midnight, Europe/Paris wall time: 9 h 30 is 570. */
export interface OpeningInterval {
  readonly fromMin: number;
  /** Above 1440 when it ends the next morning: 2 h of the next day is 1560. */
  readonly toMin: number;
  /** The source's remark on this interval ("sur rendez-vous"), or "". */
  readonly comment: string;
}

/** One day's intervals in order. A day may have a comment and no interval: "sur rendez-vous", no times given. */
export interface OpeningDay {
  readonly intervals: readonly OpeningInterval[];
  readonly comment: string;
}

/** Seven days from Monday. */
export type OpeningWeek = readonly OpeningDay[];

/** Days as OpenStreetMap writes them, from Monday. */
export const OSM_DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

export const MINUTES_PER_DAY = 1440;

/** Whether a source's remark says that one must have an appointment. */
export function saysByAppointment(comment: string): boolean {
  return /rendez-vous/i.test(comment);
}
