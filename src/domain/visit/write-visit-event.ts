import { utc, writeCalendar } from "../contact/calendar.ts";
import { escapeText } from "../contact/content-lines.ts";
import type { Position } from "../geo/position.ts";
import { instantOf } from "../opening-hours/instant-of.ts";
import type { ComingOpening, OpeningTimes } from "./coming-openings.ts";

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

/**
 * Time of departure to arrive at the opening, in minutes of the day, rounded down to five; undefined without a known
 * way.
 */
export function departureMin({ travelMin }: ComingOpening, { fromMin }: OpeningTimes): number | undefined {
  if (travelMin === undefined) return undefined;
  const leaveMin = Math.floor((fromMin - travelMin) / 5) * 5;
  return leaveMin < 0 ? undefined : leaveMin;
}
