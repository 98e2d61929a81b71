/** A moment by the wall clock of France, whatever the device's time zone. */
export interface ParisMoment {
  /** ISO 8601 date: "2026-11-24". */
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since midnight. On the day of a clock change an hour is skipped or repeated. */
  readonly minute: number;
  /** Set for the rest of the day from the minute on, instead of the minute alone. */
  readonly isDay?: true;
}

const WALL_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const MS_PER_DAY = 86_400_000;

export function toParisMoment(instant: Date): ParisMoment {
  const parts = new Map(WALL_CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
  return parisMomentOf(date, 60 * Number(parts.get("hour")) + Number(parts.get("minute")));
}

/** Moment of a valid date (ISO 8601, see `isDate`) and a minute of the day. */
export function parisMomentOf(date: string, minute: number): ParisMoment {
  return { date, weekday: weekdayOf(date), minute };
}

/** A whole valid date (ISO 8601), or the rest of it when it is today. */
export function parisDayOf(date: string, now: ParisMoment | undefined): ParisMoment {
  return { ...parisMomentOf(date, now?.date === date ? now.minute : 0), isDay: true };
}

/** A date in ISO 8601; of the calendar only where `isDate` says so. Months from 1. */
export function writeDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Whether a text is a date of the calendar, such as "2026-11-28"; 30 February is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** Adds days to a date, both ISO 8601. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const WEEK_DAYS = 7;

/**
 * How texts name a day: relative to today, by its weekday where it is unambiguous, or by its date. ISO 8601; by its
 * date while today is unknown.
 */
export function callDay(date: string, today: string | undefined): "today" | "tomorrow" | "weekday" | "date" {
  if (date === today) return "today";
  if (today === undefined) return "date";
  if (date === addDays(today, 1)) return "tomorrow";
  return date > today && date < addDays(today, WEEK_DAYS) ? "weekday" : "date";
}
