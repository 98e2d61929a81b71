import { isToldByStops } from "../opening-hours/opening-parts.ts";
import { type OpeningWeek, saysByAppointment } from "../opening-hours/opening-week.ts";
import { firstWeekOf, weekOf } from "../opening-hours/week-of.ts";
import type { ServicePoint } from "../service-point.ts";
import { anyOf, type Verdict } from "./verdict.ts";

export const PRACTICALS = ["samedi", "soir-ou-week-end", "sans-rendez-vous", "par-telephone"] as const;
/** What people ask of a place whatever their matter. */
export type Practical = (typeof PRACTICALS)[number];

/** « Le soir » is open after 17 h 30. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;
/** For a day that has a remark and no times. */
const NO_TIME_MIN = 0;

/** Answers per place: the list asks every place again at each keystroke. The cache keeps no place in memory. */
const known = new WeakMap<ServicePoint, Readonly<Record<Practical, Verdict>>>();

/**
 * Whether a place answers to something practical. Where hours decide and are unknown, so is the answer, and so it is where one
 * is received by appointment only. That no appointment is needed must be said by a record.
 */
export function judgePractical(point: ServicePoint, asked: Practical): Verdict {
  const verdicts = known.get(point) ?? judgeAll(point);
  known.set(point, verdicts);
  return verdicts[asked];
}

function judgeAll(point: ServicePoint): Readonly<Record<Practical, Verdict>> {
  const { records } = point;
  return {
    samedi: judgeHours(point, (weekday) => weekday === SATURDAY),
    "soir-ou-week-end": judgeHours(point, (weekday, toMin) => weekday >= SATURDAY || toMin > EVENING_MIN),
    "sans-rendez-vous": records.some(({ appointment }) => appointment === false) ? "yes" : "no",
    "par-telephone": records.some(({ phone }) => phone !== "") ? "yes" : "no",
  };
}

type IsMeant = (weekday: number, toMin: number) => boolean;

/**
 * By the place's own hours and those of its stops; stops without hours add nothing to a place that has its own. The hours of an
 * itinerant service itself say when it is nowhere, not where it is.
 */
function judgeHours(point: ServicePoint, isMeant: IsMeant): Verdict {
  const ofStops = point.stops.map(weekOf).filter((week) => week !== undefined);
  return anyOf([judgeOwnHours(point, isMeant), ...ofStops.map((week) => judgeWeek(week, isMeant))]);
}

function judgeOwnHours(point: ServicePoint, isMeant: IsMeant): Verdict {
  const own = firstWeekOf(point.records);
  if (own === undefined) return isToldByStops(point) ? "no" : "unknown";
  const verdict = judgeWeek(own, isMeant);
  const isSomewhere = verdict === "yes" && point.format === "itinerant";
  return isSomewhere ? "unknown" : verdict;
}

function judgeWeek(week: OpeningWeek, isMeant: IsMeant): Verdict {
  return anyOf(
    week.flatMap(({ intervals, comment }, weekday) => {
      const times = intervals.length === 0 && comment !== "" ? [{ toMin: NO_TIME_MIN, comment }] : intervals;
      return times
        .filter(({ toMin }) => isMeant(weekday, toMin))
        .map((time): Verdict => (saysByAppointment(time.comment) ? "unknown" : "yes"));
    }),
  );
}
