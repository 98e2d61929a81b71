import type { OpenTime } from "../opening-hours/opening-state.ts";
import { awaitedSeason } from "../opening-hours/seasons.ts";
import { firstWeekOf } from "../opening-hours/week-of.ts";
import type { Place } from "../place.ts";
import type { DayKind } from "./day-kinds.ts";
import type { DayType } from "./day-types.ts";

/** When a place receives people on a day type. */
export interface PlaceHours {
  readonly openings: readonly OpenTime[];
  /** Weekday whose hours these are: 0 is Monday. */
  readonly weekday: number;
  /** False where the hours of the place are unknown, and `SUPPOSED_HOURS` stand for them. */
  readonly isKnown: boolean;
}

/** Weekdays of a kind (0 is Monday): the first one on which a place is open counts. */
export const DAY_WEEKDAYS: Readonly<Record<DayKind, readonly number[]>> = {
  "jour-scolaire": [1, 3, 0, 4, 2],
  "jour-de-vacances": [1, 3, 0, 4, 2],
  samedi: [5],
  dimanche: [6],
};

/** Where no hours are known, a stay during these on a weekday counts: an assumption that the file marks. Nobody supposes weekends. */
const SUPPOSED_HOURS: OpenTime = { fromMin: 9 * 60, toMin: 17 * 60 };

/** A date in the middle of each season, for places that are open in one of them. */
const MID_SEASON = { hiver: "2026-01-15", ete: "2026-07-15" } as const;

/**
 * Hours of a place on a day type; undefined where it is closed. Hours by appointment count. Itinerant services have none: they come
 * themselves.
 */
export function placeHoursOf(place: Place, { season, kind }: DayType): PlaceHours | undefined {
  if (place.format === "itinerant") return undefined;
  const records = place.records.filter((record) => awaitedSeason(record.season, MID_SEASON[season]) === undefined);
  if (records.length === 0) return undefined;
  const week = firstWeekOf(records);
  const [first = 0] = DAY_WEEKDAYS[kind];
  if (week === undefined) {
    return first < 5 ? { openings: [SUPPOSED_HOURS], weekday: first, isKnown: false } : undefined;
  }
  for (const weekday of DAY_WEEKDAYS[kind]) {
    const { intervals = [] } = week[weekday] ?? {};
    if (intervals.length > 0) return { openings: intervals, weekday, isKnown: true };
  }
  return undefined;
}
