import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { type CalendarEvent, escapeText, writeCalendar } from "../contact/content-lines.ts";
import type { SourceReference } from "../place.ts";
import { compareText } from "../text.ts";
import type { LinkTheme } from "../useful-link.ts";

/** A row of data/reseau/rendez-vous.csv: a meeting for seasonal workers or for the network of the places. Texts are French. */
export interface Meeting extends SourceReference {
  readonly id: string;
  readonly title: string;
  /** Date that a source gives (ISO 8601, as precise as the source); "" when unknown. Never a computed one. */
  readonly date: string;
  /** The date in the words of the source. */
  readonly dateText: string;
  /** Whether a source says that it comes back each year. */
  readonly isYearly: boolean;
  /** 1 to 12, where the source tells it. */
  readonly month: number | undefined;
  /** "" when unknown. */
  readonly place: string;
  /** Undefined when unknown, or when it takes place in several. */
  readonly codeCommune: CodeCommune | undefined;
  readonly departement: CodeDepartement | undefined;
  readonly themes: readonly LinkTheme[];
  /** "" when unknown. */
  readonly organiser: string;
  readonly note: string;
}

export interface MeetingsOfMonth {
  readonly month: number | undefined;
  readonly meetings: readonly Meeting[];
}

/** Yearly meetings by month from January, unknown months last; within a month in the order of the table. */
export function yearlyMeetings(meetings: readonly Meeting[]): readonly MeetingsOfMonth[] {
  const yearly = meetings.filter(({ isYearly }) => isYearly);
  // An unknown month comes last: sort puts undefined there.
  const months = [...new Set(yearly.map(({ month }) => month))].sort((a = 0, b = 0) => a - b);
  return months.map((month) => ({ month, meetings: yearly.filter((meeting) => meeting.month === month) }));
}

/** Whether a source gives a whole date (ISO 8601, with the day). */
function hasWholeDate({ date }: Pick<Meeting, "date">): boolean {
  return date.length === "2026-01-20".length;
}

/**
 * The meetings of which a source gives a whole date that is not over, the soonest first, yearly ones too.
 * @param today ISO 8601 date; undefined while the clock is not read, when none is known to come
 */
export function comingMeetings(meetings: readonly Meeting[], today: string | undefined): readonly Meeting[] {
  return meetings
    .filter((meeting) => today !== undefined && hasWholeDate(meeting) && meeting.date >= today)
    .sort((a, b) => compareText(a.date, b.date));
}

/** Year in which a meeting was last seen: that of its date, else of its source; "" when unknown. */
export function lastSeenYear({ date, sourceDate }: Pick<Meeting, "date" | "sourceDate">): string {
  return date.slice(0, 4) || (/(\d{4})(?!.*\d{4})/.exec(sourceDate)?.[1] ?? "");
}

/** Address, from the folder of the site, of the calendar with the meetings whose date is known: written by the build. */
export const MEETING_CALENDAR = "data/rendez-vous.ics";

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
