export const TRANSIT_SEASONS = ["hiver", "ete"] as const;

export type TransitSeason = (typeof TRANSIT_SEASONS)[number];

export interface DayType {
  readonly season: TransitSeason;
  readonly kind: DayKind;
}

/** Kinds of days with a timetable of their own, in the order of the published file. */
export const DAY_KINDS = ["jour-scolaire", "jour-de-vacances", "samedi", "dimanche"] as const;

export type DayKind = (typeof DAY_KINDS)[number];

/** The four kinds of days of both seasons, in the order of the published file. */
export const DAY_TYPES: readonly DayType[] = TRANSIT_SEASONS.flatMap((season) =>
  DAY_KINDS.map((kind) => ({ season, kind })),
);

/** For which day a person wants round trips without a car: none; "jour", the day asked for, else today; or a kind of day. */
export const TRANSIT_CHOICES = ["non", "jour", ...DAY_KINDS] as const;

export type TransitChoice = (typeof TRANSIT_CHOICES)[number];
