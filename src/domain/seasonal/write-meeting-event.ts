import { writeCalendar } from "../contact/calendar.ts";
import { escapeText } from "../contact/content-lines.ts";
import type { Meeting } from "./meeting.ts";

/**
 * A meeting as a calendar event of a whole day, for its hours are known in words alone, which stand in the note (iCalendar, RFC 5545).
 * @param meeting one of `comingMeetings`: its date is a whole one
 * @param madeAt creation time of the file
 */
export function writeMeetingEvent(
  { id, title, date, dateText, place, organiser, note }: Meeting,
  madeAt: Date,
): string {
  const texts = [dateText, organiser, note].filter((text) => text !== "");
  return writeCalendar(
    id,
    [
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      `SUMMARY:${escapeText(title)}`,
      ...(place === "" ? [] : [`LOCATION:${escapeText(place)}`]),
      `DESCRIPTION:${escapeText(texts.join("\n"))}`,
    ],
    madeAt,
  );
}
