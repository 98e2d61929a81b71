import { memoise } from "../memoise.ts";
import { isDescribedByStops } from "../opening-hours/opening-parts.ts";
import { type OpeningWeek, saysByAppointment } from "../opening-hours/opening-week.ts";
import { firstWeekOf, weekOf } from "../opening-hours/week-of.ts";
import type { Place } from "../place.ts";
import { anyOf, type MatchResult } from "./match-result.ts";

export const PRACTICALS = ["samedi", "soir-ou-week-end", "sans-rendez-vous", "par-telephone", "par-mandat"] as const;
/** Practical conditions, independent of the person's matter. */
export type Practical = (typeof PRACTICALS)[number];

/** « Le soir » means open after 17 h 30. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;
/** For a day with a remark and no times. */
const NO_TIME_MIN = 0;

/** Results per place: the list matches every place again at each keystroke. The cache keeps no place in memory. */
const resultsOf = memoise(matchAll);

/**
 * Whether a place meets a practical condition. Unknown hours, and reception by appointment only, give unknown. The other conditions give
 * "no" when the data do not state them: a person does not travel to a place for something that may be missing.
 */
export function matchPractical(place: Place, asked: Practical): MatchResult {
  return resultsOf(place)[asked];
}

function matchAll(place: Place): Readonly<Record<Practical, MatchResult>> {
  const { records } = place;
  return {
    samedi: matchHours(place, isSaturday),
    "soir-ou-week-end": matchHours(place, (weekday, toMin) => weekday >= SATURDAY || isEvening(weekday, toMin)),
    "sans-rendez-vous": records.some(({ appointment }) => appointment === false) ? "yes" : "no",
    "par-telephone": records.some(({ phone }) => phone !== "") ? "yes" : "no",
    "par-mandat": place.mandatesSeenOn ? "yes" : "no",
  };
}

type IsMeant = (weekday: number, toMin: number) => boolean;

/**
 * By the hours of the place and of its stops; stops without hours do not affect a place with hours. The hours of an
 * itinerant service alone do not say where it is.
 */
function matchHours(place: Place, isMeant: IsMeant): MatchResult {
  const ofStops = place.stops.map(weekOf).filter((week) => week !== undefined);
  return anyOf([matchOwnHours(place, isMeant), ...ofStops.map((week) => matchWeek(week, isMeant))]);
}

function matchOwnHours(place: Place, isMeant: IsMeant): MatchResult {
  const own = firstWeekOf(place.records);
  if (own === undefined) return isDescribedByStops(place) ? "no" : "unknown";
  const result = matchWeek(own, isMeant);
  const isSomewhere = result === "yes" && place.format === "itinerant";
  return isSomewhere ? "unknown" : result;
}

/** Whether a week has hours on Saturday, or in the evening of any day; unknown where they are by appointment. */
export function matchWeekAt(week: OpeningWeek, time: "samedi" | "soir"): MatchResult {
  return matchWeek(week, time === "samedi" ? isSaturday : isEvening);
}

function isSaturday(weekday: number): boolean {
  return weekday === SATURDAY;
}

function isEvening(_weekday: number, toMin: number): boolean {
  return toMin > EVENING_MIN;
}

function matchWeek(week: OpeningWeek, isMeant: IsMeant): MatchResult {
  return anyOf(
    week.flatMap(({ intervals, comment }, weekday) => {
      const times = intervals.length === 0 && comment !== "" ? [{ toMin: NO_TIME_MIN, comment }] : intervals;
      return times
        .filter(({ toMin }) => isMeant(weekday, toMin))
        .map((time): MatchResult => (saysByAppointment(time.comment) ? "unknown" : "yes"));
    }),
  );
}
