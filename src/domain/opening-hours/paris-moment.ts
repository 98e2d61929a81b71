import type { OpenSeason } from "../place.ts";

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

// Pure, so that the script before the first paint, which imports a list of languages, is built without it.
const WALL_CLOCK = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", {
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
  return { date, weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7, minute };
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

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

const WEEK_DAYS = 7;

/** How texts name a day: relative to today, by its weekday where unambiguous, or by its date. */
export function callDay(date: string, today: string | undefined): "today" | "tomorrow" | "weekday" | "date" {
  if (date === today) return "today";
  if (today === undefined) return "date";
  if (date === addDays(today, 1)) return "tomorrow";
  return date > today && date < addDays(today, WEEK_DAYS) ? "weekday" : "date";
}

/** Clock time of minutes since midnight, as links, fields and tables write it: 570 → "09:30". Midnight at the end of a day is "24:00". */
export function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** A season in which a place may be closed. */
export type PartSeason = Exclude<OpenSeason, "toute-l-annee">;

/**
 * Months in which a seasonal place may be open, at most: no table dates its season, so the page says closed only where
 * there is no doubt. Winter is that of the passes, from November to May (usual closures of data/relief/cols.csv);
 * summer from April, when the coast begins, to October.
 */
const MONTHS: Readonly<Record<PartSeason, ReadonlySet<number>>> = {
  hiver: new Set([11, 12, 1, 2, 3, 4, 5]),
  ete: new Set([4, 5, 6, 7, 8, 9, 10]),
};

/** The season to wait for on an ISO 8601 date; undefined when the place may be open. */
export function awaitedSeason(season: OpenSeason | undefined, date: string): PartSeason | undefined {
  if (season === undefined || season === "toute-l-annee") return undefined;
  return MONTHS[season].has(Number(date.slice(5, 7))) ? undefined : season;
}

/** Month and day of the fixed public holidays: article L3133-1 of the Code du travail. */
const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** Public holidays by year: hundreds of opening states need them each minute. */
const known = new Map<string, ReadonlySet<string>>();

/** Whether an ISO 8601 date is a public holiday in France, without those of Alsace, Moselle and overseas. */
export function isPublicHoliday(date: string): boolean {
  const year = date.slice(0, 4);
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return holidays.has(date);
}

function holidaysOf(year: string): ReadonlySet<string> {
  const easter = easterSunday(Number(year));
  return new Set([...FIXED.map((day) => `${year}-${day}`), ...AFTER_EASTER.map((days) => addDays(easter, days))]);
}

/** Easter Sunday of a Gregorian year: anonymous algorithm in J. Meeus (1991), Astronomical Algorithms, ch. 8. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return writeDate(year, month, day);
}

const MS_PER_MINUTE = 60_000;

/** Instant of a minute of a date by the wall clock of France; the second one of a repeated hour. */
export function instantOf(date: string, minute: number): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * MS_PER_MINUTE;
  // Paris is UTC+1 or UTC+2. The earlier guess may lie before a clock change, and is checked first.
  const guesses = [1, 2].map((hours) => new Date(asUtc - hours * 60 * MS_PER_MINUTE));
  const isShown = (guess: Date) => {
    const shown = toParisMoment(guess);
    return Date.parse(`${shown.date}T00:00:00Z`) + shown.minute * MS_PER_MINUTE === asUtc;
  };
  return guesses.find(isShown) ?? new Date(asUtc - 60 * MS_PER_MINUTE);
}
