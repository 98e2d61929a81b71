import type { CodeDepartement } from "../codes.ts";
import { compareText } from "../compare-text.ts";
import type { SourceReference } from "../source-reference.ts";

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
  readonly departement: CodeDepartement | undefined;
  /** "" when unknown. */
  readonly organiser: string;
  readonly note: string;
}

/** The yearly meetings of a month; undefined for those whose month is unknown. */
export interface MeetingsOfMonth {
  readonly month: number | undefined;
  readonly meetings: readonly Meeting[];
}

/**
 * The yearly meetings by month from January on, those of an unknown month last. Within a month those of a département come first where one is
 * given; then the order of the table holds.
 */
export function yearlyMeetings(
  meetings: readonly Meeting[],
  departement: CodeDepartement | undefined,
): readonly MeetingsOfMonth[] {
  const yearly = meetings.filter(({ isYearly }) => isYearly);
  // An unknown month comes last: sort puts undefined there.
  const months = [...new Set(yearly.map(({ month }) => month))].sort((a = 0, b = 0) => a - b);
  return months.map((month) => ({
    month,
    meetings: yearly
      .filter((meeting) => meeting.month === month)
      .sort((a, b) => Number(b.departement === departement) - Number(a.departement === departement)),
  }));
}

/**
 * The meetings of which a source gives a whole date that is not over, the soonest first, yearly ones too.
 * @param today ISO 8601 date; undefined while the clock is not read, when none is known to come
 */
export function comingMeetings(meetings: readonly Meeting[], today: string | undefined): readonly Meeting[] {
  return meetings
    .filter(({ date }) => today !== undefined && date.length === today.length && date >= today)
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
