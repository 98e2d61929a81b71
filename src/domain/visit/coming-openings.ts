import { escapeText, utc, writeCalendar } from "../contact/content-lines.ts";
import type { Position } from "../geo/position.ts";
import { type Destination, stopAt } from "../opening-hours/opening-state.ts";
import { firstWeekOf, type OpeningWeek, saysByAppointment, weekOf } from "../opening-hours/opening-week.ts";
import {
  addDays,
  awaitedSeason,
  instantOf,
  isPublicHoliday,
  type ParisMoment,
  parisMomentOf,
} from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";

/** Opening times of one day, at a place or one of its stops. */
export interface ComingOpening {
  readonly destination: Destination;
  /** ISO 8601. */
  readonly date: string;
  /** 0 is today. */
  readonly inDays: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Ascending, in minutes from midnight. */
  readonly intervals: readonly [OpeningTimes, ...OpeningTimes[]];
  /** By road, estimated; undefined without an origin. */
  readonly travelMin: number | undefined;
}

export interface OpeningTimes {
  readonly fromMin: number;
  readonly toMin: number;
  readonly isByAppointment: boolean;
}

export interface ComingOpenings {
  readonly openings: readonly ComingOpening[];
  /** Public holidays before the last opening, ISO 8601: the place may be closed, so they do not count. */
  readonly holidays: readonly string[];
  /** No way leads to any place that receives people. */
  readonly isOutOfReach: boolean;
}

/** Least time between arrival and closing. */
const LEAST_STAY_MIN = 15;
/** Contains two dates of a weekly round, even with a public holiday. */
const HORIZON_DAYS = 21;

/**
 * Next days on which a person who departs now is received, ascending; of one day the destination with the shortest way.
 * Skips public holidays and days out of season; today counts until a quarter of an hour before the end, on arrival. Of
 * an itinerant service only stops with hours count.
 * @param travelMinOf minutes by road to the place or to a stop; Infinity without a way, undefined when unknown
 */
export function comingOpenings(
  place: Place,
  moment: ParisMoment,
  travelMinOf: (destination: Destination) => number | undefined,
  most = 2,
): ComingOpenings {
  const all = destinationsOf(place);
  const destinations = all.filter((destination) => travelMinOf(destination) !== Number.POSITIVE_INFINITY);
  const openings: ComingOpening[] = [];
  const holidays: string[] = [];
  for (let inDays = 0; inDays <= HORIZON_DAYS && openings.length < most; inDays++) {
    const date = addDays(moment.date, inDays);
    const { weekday } = parisMomentOf(date, 0);
    const ofDay = destinations.flatMap((destination) => {
      const travelMin = travelMinOf(destination);
      const arrivalMin = inDays === 0 ? moment.minute + (travelMin ?? 0) : 0;
      const [first, ...others] = timesOf(place, destination, date, weekday).filter(
        ({ toMin }) => toMin - arrivalMin >= LEAST_STAY_MIN,
      );
      if (first === undefined) return [];
      return [{ destination, date, inDays, weekday, intervals: [first, ...others] as const, travelMin }];
    });
    if (ofDay.length === 0) continue;
    if (isPublicHoliday(date)) {
      holidays.push(date);
      continue;
    }
    openings.push(...[...ofDay].sort((a, b) => (a.travelMin ?? 0) - (b.travelMin ?? 0)).slice(0, 1));
  }
  return { openings, holidays, isOutOfReach: all.length > 0 && destinations.length === 0 };
}

function destinationsOf(place: Place): readonly Destination[] {
  const stops = [...place.stops.keys()].filter((rank) => {
    const stop = place.stops[rank];
    return stop !== undefined && weekOf(stop) !== undefined;
  });
  return place.format === "itinerant" ? stops : ["place", ...stops];
}

function timesOf(place: Place, destination: Destination, date: string, weekday: number): readonly OpeningTimes[] {
  const inSeason = place.records.filter(({ season }) => awaitedSeason(season, date) === undefined);
  if (inSeason.length === 0) return [];
  const stop = stopAt(place, destination);
  const week: OpeningWeek | undefined = stop === undefined ? firstWeekOf(inSeason) : weekOf(stop);
  return (week?.[weekday]?.intervals ?? []).map(({ fromMin, toMin, comment }) => ({
    fromMin,
    toMin,
    isByAppointment: saysByAppointment(comment),
  }));
}

export interface VisitEvent {
  /** Id of the place; with date and time it makes the UID of the event. */
  readonly placeId: string;
  readonly title: string;
  readonly location: string;
  /** Undefined for a stop without a position. */
  readonly position: Position | undefined;
  /** Lines end with "\n". */
  readonly note: string;
  /** Address of the place's sheet. */
  readonly link: string;
}

/**
 * A visit as a calendar event over the first times of an opening (iCalendar, RFC 5545). Times are in UTC, which needs
 * no time zone component.
 * @param madeAt creation time of the file
 */
export function writeVisitEvent(event: VisitEvent, opening: ComingOpening, madeAt: Date): string {
  const { placeId, title, location, position, note, link } = event;
  const { date, intervals } = opening;
  const [{ fromMin, toMin }] = intervals;
  const lines = [
    `DTSTART:${utc(instantOf(date, fromMin))}`,
    `DTEND:${utc(instantOf(date, toMin))}`,
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(location)}`,
    ...(position === undefined ? [] : [`GEO:${position[1]};${position[0]}`]),
    `DESCRIPTION:${escapeText(note)}`,
    `URL:${link.replaceAll(/[\r\n]+/g, " ")}`,
  ];
  return writeCalendar([{ uid: `${placeId}-${date}-${fromMin}`, lines }], madeAt);
}

/** Minutes of the day to depart at, rounded down to five; undefined without a known way. */
export function departureMin({ travelMin }: ComingOpening, { fromMin }: OpeningTimes): number | undefined {
  if (travelMin === undefined) return undefined;
  const leaveMin = Math.floor((fromMin - travelMin) / 5) * 5;
  return leaveMin < 0 ? undefined : leaveMin;
}
