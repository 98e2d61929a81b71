import { type CalendarEvent, writeCalendar } from "../contact/calendar.ts";
import { escapeText } from "../contact/content-lines.ts";
import { hasWholeDate, type Meeting } from "./meeting.ts";

/** Address, from the folder of the site, of the calendar with the meetings whose date is known: written by the build. */
export const MEETING_CALENDAR = "data/rendez-vous.ics";

/**
 * A meeting as a calendar file with one event (iCalendar, RFC 5545).
 * @param meeting one of `comingMeetings`: its date is a whole one
 * @param madeAt creation time of the file
 */
export function writeMeetingEvent(meeting: Meeting, madeAt: Date): string {
  return writeCalendar([eventOf(meeting)], madeAt);
}

/**
 * All meetings with a whole date as a calendar to subscribe to, past ones too: a program that follows it gets the next one when a source gives
 * its date.
 * @param madeAt creation time of the file
 */
export function writeMeetingCalendar(meetings: readonly Meeting[], madeAt: Date): string {
  return writeCalendar(meetings.filter(hasWholeDate).map(eventOf), madeAt, "Services alpins : rendez-vous");
}

/** An event of a whole day: the hours are known in words alone, which stand in the note. */
function eventOf({ id, title, date, dateText, place, organiser, note }: Meeting): CalendarEvent {
  const texts = [dateText, organiser, note].filter((text) => text !== "");
  return {
    uid: id,
    lines: [
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      `SUMMARY:${escapeText(title)}`,
      ...(place === "" ? [] : [`LOCATION:${escapeText(place)}`]),
      `DESCRIPTION:${escapeText(texts.join("\n"))}`,
    ],
  };
}
