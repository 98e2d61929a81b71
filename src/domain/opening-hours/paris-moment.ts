/** A moment as the clock on the wall shows it in France, whatever the device's own time zone. */
export interface ParisMoment {
  /** ISO 8601 date: "2026-11-24". */
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since midnight. On the day the clocks change an hour is left out or told twice, as on the wall. */
  readonly minute: number;
  /** The rest of the day from the minute on is meant, not the minute alone. */
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
const MS_PER_MINUTE = 60_000;

export function toParisMoment(instant: Date): ParisMoment {
  const parts = new Map(WALL_CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
  return parisMomentOf(date, 60 * Number(parts.get("hour")) + Number(parts.get("minute")));
}

/** The moment of a date (ISO 8601, a real one: `isDate`) and a minute of its day, as a person chooses them. */
export function parisMomentOf(date: string, minute: number): ParisMoment {
  return { date, weekday: weekdayOf(date), minute };
}

/** A whole date (ISO 8601, a real one), or what is left of it when it is the present one. */
export function parisDayOf(date: string, now: ParisMoment | undefined): ParisMoment {
  return { ...parisMomentOf(date, now?.date === date ? now.minute : 0), isDay: true };
}

/** Whether a text is a date of the calendar, as "2026-11-28": there is no 30 February. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The date so many days after another, both ISO 8601. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The instant at which the clock on the wall shows a minute of a date in France; of an hour that is told twice the second one. */
export function instantOf(date: string, minute: number): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * MS_PER_MINUTE;
  // Paris is one or two hours ahead: the earlier guess may lie before the change of the clocks, and is looked at first.
  const guesses = [1, 2].map((hours) => new Date(asUtc - hours * 60 * MS_PER_MINUTE));
  const isShown = (guess: Date) => {
    const shown = toParisMoment(guess);
    return Date.parse(`${shown.date}T00:00:00Z`) + shown.minute * MS_PER_MINUTE === asUtc;
  };
  return guesses.find(isShown) ?? new Date(asUtc - 60 * MS_PER_MINUTE);
}

/** 0 is Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const WEEK_DAYS = 7;

/**
 * How a day is called by who speaks of it on another one: by its nearness, by the name of its weekday alone while no other day is meant, or
 * by its date. ISO 8601; a date also while today is not known.
 */
export function callDay(date: string, today: string | undefined): "today" | "tomorrow" | "weekday" | "date" {
  if (date === today) return "today";
  if (today === undefined) return "date";
  if (date === addDays(today, 1)) return "tomorrow";
  return date > today && date < addDays(today, WEEK_DAYS) ? "weekday" : "date";
}
