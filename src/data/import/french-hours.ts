import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { convertOfficialHours } from "../csv/official-hours.ts";
import { type FrenchHoursFault, parseFrenchWeek } from "./french-week.ts";

export type FrenchHours = { readonly openingHours: string } | { readonly fault: FrenchHoursFault };

/** Every word of hours as one sign: a day is its number, a time "t" and four digits, "m" the morning, "p" the afternoon. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "0": "lundi lundis lun lu monday mondays mon",
    "1": "mardi mardis mar ma tuesday tuesdays tue",
    "2": "mercredi mercredis mer me wednesday wednesdays wed",
    "3": "jeudi jeudis jeu je thursday thursdays thu",
    "4": "vendredi vendredis ven ve friday fridays fri",
    "5": "samedi samedis sam sa saturday saturdays sat",
    "6": "dimanche dimanches dim di sunday sundays sun",
    "-": "- a au to",
    "+": "et , & and puis",
    "/": "/",
    ";": "; . | • ·",
    x: "ferme fermee fermes fermeture closed",
    "!": "sauf excepte hormis except",
    m: "matin matins matinee",
    p: "apresmidi",
    t1200: "midi noon",
    t2400: "minuit midnight",
    "": "de du le la les des l d from ouvert ouverte ouverts ouverture horaires accueil public inclus open : ( )",
  }).flatMap(([sign, words]) => words.split(" ").map((word) => [word, sign] as const)),
);

/** Phrases as the words that they stand for. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/apres[- ]?midis?/g, " apresmidi "],
  [/(?:tous les|chaque) (matins?|apresmidi)/g, " lundi - dimanche $1 "],
  [/tous les jours|chaque jour|7 ?j ?(?:\/|sur) ?7|tlj|every day/g, " lundi - dimanche "],
  [/en semaine|jours ouvres/g, " lundi - vendredi "],
  [/week-?ends?/g, " samedi - dimanche "],
  [/24 ?h ?(?:\/|sur) ?24(?: ?h)?/g, " 0h - 24h "],
  [/sans interruption|non[- ]stop|en continu|journee continue/g, " "],
];
const SHORT_DAYS = /\b(lun|mar|mer|jeu|ven|sam|dim)\./g;
/** "9h", "9 h 30", "09:30", and the 9 of "9-12h". */
const TIME = /\b(\d{1,2}) ?(?:h(?:eures?)?|:) ?(\d{2})?(?![a-z\d])|\b(\d{1,2})(?= ?(?:-|a) ?\d{1,2} ?h)/g;
const WORD = /[a-z\d]+|\S/g;

/**
 * Converts hours in French or English prose to opening_hours: "lundi au vendredi 9h-12h, 14h-17h ; samedi 9h à 12h". A text with one word
 * that is unknown or ambiguous is not read: wrong hours are worse than none.
 */
export function understandFrenchHours(text: string): FrenchHours {
  const signs = toSigns(text);
  if (typeof signs === "string") return { fault: { kind: "word", word: wordIn(text, signs) } };
  const week = parseFrenchWeek(signs.join(""));
  if ("fault" in week) return week;
  const { openingHours, faults } = convertOfficialHours(week.days.map(writeSpans));
  const isRead = faults.length === 0 && parseOpeningWeek(openingHours).kind === "week";
  return isRead ? { openingHours } : { fault: { kind: "unclear" } };
}

/**
 * Converts the hours of one day to the format of the official list: "9h à 12h et 14h-17h" gives "09:00 - 12:00 / 14:00 - 17:00", "fermé"
 * gives "". A repeated span counts once. Undefined when one word is unknown or ambiguous.
 */
export function readFrenchDay(text: string): string | undefined {
  const signs = toSigns(text);
  if (typeof signs === "string") return undefined;
  const day = signs.join("");
  if (["", "x", "-"].includes(day)) return "";
  const week = parseFrenchWeek(`0${day}`);
  const isOneDay = !signs.some((sign) => /^[\dx!]$/.test(sign));
  return "days" in week && isOneDay ? writeSpans(week.days[0] ?? []) : undefined;
}

/** The signs of a text, or the first word without one. */
function toSigns(text: string): readonly string[] | string {
  let plain = toPlain(text);
  for (const [phrase, words] of PHRASES) plain = plain.replace(phrase, words);
  plain = plain
    .replace(SHORT_DAYS, "$1 ")
    .replace(TIME, (_, hour = "", minute = "00", bareHour = "") => ` ${timeSign(hour || bareHour, minute)} `);
  const signs: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    const sign = /^t\d{4}$/.test(word) ? word : SIGNS.get(word);
    if (sign === undefined) return word;
    if (sign !== "") signs.push(sign);
  }
  return signs;
}

function toPlain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‐-―−]/gu, "-")
    .replace(/\s/g, " ")
    .replace(/[’']/g, " ");
}

/** An impossible time of day keeps its digits, which are no sign. */
function timeSign(hour: string, minute: string): string {
  return Number(hour) > 24 || Number(minute) > 59 ? hour : `t${hour.padStart(2, "0")}${minute}`;
}

/** The word of a text as it is written, without the punctuation around it. */
function wordIn(text: string, plainWord: string): string {
  const written = text.split(/\s+/).find((word) => toPlain(word).includes(plainWord)) ?? plainWord;
  return written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || plainWord;
}

const writeTime = (sign: string) => `${sign.slice(1, 3)}:${sign.slice(3)}`;

function writeSpans(spans: readonly (readonly [from: string, to: string])[]): string {
  const written = spans.map(([from, to]) => `${writeTime(from)} - ${writeTime(to)}`);
  return [...new Set(written)].join(" / ");
}
