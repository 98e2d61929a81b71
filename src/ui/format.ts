import type { Language } from "../state/app-state.ts";

const MINUTES_PER_DAY = 1440;

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB", it: "it-IT", es: "es-ES" };

/** Numbers, shares and dates as a language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** 0.9145 → "91,5 %"; undefined where there is nothing to take a share of. */
  readonly share: (value: number) => string;
  /** "2024-08-01" → "1 août 2024"; other texts, such as "2009 ; 2021", as they are. */
  readonly date: (iso: string) => string;
  /** "D900, D902 et N94". */
  readonly list: (items: readonly string[]) => string;
  /** 570 → "9 h 30" in French, "09:30" elsewhere; 1440 is the day's end, 1560 two in the next morning. */
  readonly time: (minutes: number) => string;
}

export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale);
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    date: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? date.format(new Date(`${iso}T00:00:00Z`)) : iso),
    list: (items) => list.format(items),
    time: (minutes) => formatTime(minutes, language),
  };
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
