import { isDate } from "../domain/opening-hours/paris-moment.ts";
import type { Language } from "../state/app-state.ts";

const MINUTES_PER_DAY = 1440;

/** Precision of a written share. */
const LEAST_SHARE = 0.001;

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB", it: "it-IT", es: "es-ES" };

/** Formats of numbers, shares and dates in one language. */
export interface Format {
  readonly number: (value: number) => string;
  /** One decimal: 4.3436 → "4,3". */
  readonly decimal: (value: number) => string;
  /** Two decimals: 0.3853 → "0,39". */
  readonly twoDecimals: (value: number) => string;
  /** A share known to the per cent: 0.95 → "95 %". */
  readonly percent: (share: number) => string;
  /** 0.9145 → "91,5 %"; 0.9996 → "> 99,9 %" and 0.0004 → "< 0,1 %", since only exact values are written as 100 % and 0 %. */
  readonly share: (value: number) => string;
  /** "2024-08-01" → "1er août 2024", "2024-09" → "septembre 2024"; returns other texts, such as "2009 ; 2021", unchanged. */
  readonly date: (iso: string) => string;
  /** Name of a month, 1 to 12: "janvier". */
  readonly month: (month: number) => string;
  /** "D900, D902 et N94". */
  readonly list: (items: readonly string[]) => string;
  /** "Isère ou Savoie". */
  readonly anyOf: (items: readonly string[]) => string;
  /**
   * Minutes since midnight: 570 → "9 h 30" in French, "09:30" elsewhere; 1440 is midnight at the end of the day, 1560 is 02:00 of the next
   * day.
   */
  readonly time: (minutes: number) => string;
  /** Whole minutes: "45 min", and from two hours on "5 h 20" in French, "5 h 20 min" elsewhere. */
  readonly duration: (minutes: number) => string;
}

/** Creates the formats of a language; each Intl format is created at its first use. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = once(() => new Intl.NumberFormat(locale));
  const share = once(
    () => new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const month = once(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }));
  const monthName = once(() => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }));
  const list = once(() => new Intl.ListFormat(locale));
  const anyOf = once(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const twoDecimals = once(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const decimal = once(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  return {
    number: (value) => number().format(value),
    share: (value) => formatShare(value, share().format),
    decimal: (value) => decimal().format(value),
    twoDecimals: (value) => twoDecimals().format(value),
    percent: (value) => percent().format(value),
    date: (iso) => {
      if (isDate(iso)) return formatDay(date().format(new Date(`${iso}T00:00:00Z`)), language);
      return isDate(`${iso}-01`) ? month().format(new Date(`${iso}-01T00:00:00Z`)) : iso;
    },
    month: (one) => monthName().format(new Date(Date.UTC(2000, one - 1))),
    list: (items) => list().format(items),
    anyOf: (items) => anyOf().format(items),
    time: (minutes) => formatTime(minutes, language),
    duration: (minutes) => durationText(minutes, number().format, language === "fr"),
  };
}

function formatShare(value: number, format: (value: number) => string): string {
  const written = format(value);
  if (value < 1 && written === format(1)) return `>\u00a0${format(1 - LEAST_SHARE)}`;
  if (value > 0 && written === format(0)) return `<\u00a0${format(LEAST_SHARE)}`;
  return written;
}

/** French writes the first of a month as an ordinal; Intl does not. */
function formatDay(written: string, language: Language): string {
  return language === "fr" ? written.replace(/^1 /, "1er ") : written;
}

function formatTime(minutes: number, language: Language): string {
  const hour = Math.floor(minutes > MINUTES_PER_DAY ? (minutes % MINUTES_PER_DAY) / 60 : minutes / 60);
  const minute = minutes % 60;
  if (language !== "fr") return `${pad(hour)}:${pad(minute)}`;
  return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${pad(minute)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * Minutes in words: "45 min"; from two hours on hours, "5 h 20 min", or "5 h 20" where a language says so.
 * @param minutes whole
 */
function durationText(minutes: number, number: (value: number) => string, isShort = false): string {
  if (minutes < 120) return `${number(minutes)}\u00a0min`;
  const rest = minutes % 60;
  const hours = `${number((minutes - rest) / 60)}\u00a0h`;
  if (rest === 0) return hours;
  return isShort ? `${hours}\u00a0${String(rest).padStart(2, "0")}` : `${hours}\u00a0${rest}\u00a0min`;
}

/** Returns a function that creates a value at its first call: an Intl format is expensive to create, and few screens need all of them. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A text as the beginning of a sentence: "environ 25 km" → "Environ 25 km". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
