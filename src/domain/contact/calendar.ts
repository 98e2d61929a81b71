import { escapeText, foldLines } from "./content-lines.ts";

const PRODUCT = "-//Services alpins//FR";

/** An event of a calendar file. */
export interface CalendarEvent {
  /** The same in each file with the event. */
  readonly uid: string;
  /** Its other content lines, their texts escaped. */
  readonly lines: readonly string[];
}

/**
 * A calendar file (iCalendar, RFC 5545).
 * @param madeAt creation time of the file
 * @param name of a calendar that a program subscribes to (RFC 7986)
 */
export function writeCalendar(events: readonly CalendarEvent[], madeAt: Date, name = ""): string {
  return foldLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    // The second is an extension that older programs read in place of the first.
    ...(name === "" ? [] : [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`]),
    ...events.flatMap(({ uid, lines }) => [
      "BEGIN:VEVENT",
      `UID:${uid}@services-alpins`,
      `DTSTAMP:${utc(madeAt)}`,
      ...lines,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]);
}

/** "20261130T080000Z". */
export function utc(instant: Date): string {
  return `${instant.toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
}
