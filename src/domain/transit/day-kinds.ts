/** Kinds of days with a timetable of their own, in the order of the published file. */
export const DAY_KINDS = ["jour-scolaire", "jour-de-vacances", "samedi", "dimanche"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** For which day a person wants round trips without a car: none; "jour", the day asked for, else today; or a kind of day. */
export const TRANSIT_CHOICES = ["non", "jour", ...DAY_KINDS] as const;
export type TransitChoice = (typeof TRANSIT_CHOICES)[number];
