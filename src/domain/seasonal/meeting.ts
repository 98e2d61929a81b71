import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { type CalendarEvent, escapeText, writeCalendar } from "../contact/content-lines.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { SourceReference } from "../place.ts";
import type { Commune } from "../territory.ts";
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

/** How far meetings are from a starting point. */
export interface MeetingStart {
  /** Kilometres as the crow flies to the seat of the commune, by id; without the meetings of an unknown commune. */
  readonly distancesKm: ReadonlyMap<string, number>;
  /** Undefined where that of the starting point is unknown. */
  readonly departement: CodeDepartement | undefined;
}

/** Greatest distance of a meeting that is near a starting point: a drive of one to two hours in the mountains. */
export const NEAR_MEETING_KM = 50;

/** The distances of meetings from a position, of those whose commune is known. */
export function meetingDistances(
  meetings: readonly Meeting[],
  position: Position,
  communes: readonly Commune[],
): MeetingStart["distancesKm"] {
  const seats = new Map(communes.map((commune) => [commune.code, commune.position]));
  return new Map(
    meetings.flatMap(({ id, codeCommune }) => {
      const seat = codeCommune && seats.get(codeCommune);
      return seat === undefined ? [] : [[id, greatCircleDistanceKm(position, seat)] as const];
    }),
  );
}

/** The meetings on a theme, and near a starting point: those within NEAR_MEETING_KM, and those of its département whose commune is unknown. */
export function chooseMeetings(
  meetings: readonly Meeting[],
  { theme, near }: { readonly theme?: LinkTheme | undefined; readonly near?: MeetingStart | undefined },
): readonly Meeting[] {
  return meetings.filter(
    (meeting) =>
      (theme === undefined || meeting.themes.includes(theme)) &&
      (near === undefined || farnessKm(meeting, near) <= NEAR_MEETING_KM),
  );
}

/** Distance of a meeting; where its commune is unknown, the greatest near distance in the same département, else infinite. */
function farnessKm({ id, departement }: Meeting, start: MeetingStart): number {
  const isHere = departement !== undefined && departement === start.departement;
  return start.distancesKm.get(id) ?? (isHere ? NEAR_MEETING_KM : Number.POSITIVE_INFINITY);
}

/** Yearly meetings by month from January, unknown months last; the nearest to a starting point first. */
export function yearlyMeetings(
  meetings: readonly Meeting[],
  start: MeetingStart | undefined,
): readonly MeetingsOfMonth[] {
  const yearly = meetings.filter(({ isYearly }) => isYearly);
  // An unknown month comes last: sort puts undefined there.
  const months = [...new Set(yearly.map(({ month }) => month))].sort((a = 0, b = 0) => a - b);
  return months.map((month) => ({
    month,
    meetings: yearly
      .filter((meeting) => meeting.month === month)
      .sort((a, b) => (start === undefined ? 0 : compareNumbers(farnessKm(a, start), farnessKm(b, start)))),
  }));
}

/** Of two infinite numbers none comes first. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
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

/** The meetings that no source calls yearly and that are not to come: history, the latest first and undated ones last. */
export function pastMeetings(meetings: readonly Meeting[], today: string | undefined): readonly Meeting[] {
  const coming = new Set(comingMeetings(meetings, today));
  return meetings
    .filter((meeting) => !meeting.isYearly && !coming.has(meeting))
    .sort((a, b) => compareText(b.date, a.date));
}

/** Year in which a meeting was last seen: that of its date, else of its source; "" when unknown. */
export function lastSeenYear({ date, sourceDate }: Pick<Meeting, "date" | "sourceDate">): string {
  return date.slice(0, 4) || (/(\d{4})(?!.*\d{4})/.exec(sourceDate)?.[1] ?? "");
}

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
