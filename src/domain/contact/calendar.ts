import { foldLines } from "./content-lines.ts";

const PRODUCT = "-//Services alpins//FR";

/**
 * A calendar file with one event (iCalendar, RFC 5545).
 * @param uid identifier of the event, the same in each file of it
 * @param lines its other content lines, their texts escaped
 * @param madeAt creation time of the file
 */
export function writeCalendar(uid: string, lines: readonly string[], madeAt: Date): string {
  return foldLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "BEGIN:VEVENT",
    `UID:${uid}@services-alpins`,
    `DTSTAMP:${utc(madeAt)}`,
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
}

/** "20261130T080000Z". */
export function utc(instant: Date): string {
  return `${instant.toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
}
