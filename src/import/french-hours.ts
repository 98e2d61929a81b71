import { OSM_DAYS } from "../domain/opening-hours/opening-week.ts";
import { parseOpeningWeek } from "../domain/opening-hours/parse-opening-week.ts";
import { convertOfficialHours } from "../formats/csv/official-hours.ts";

/** Every word of hours as one token: a day is its number, a time "t" and four digits. */
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
    "+": "et , / & and puis",
    ";": "; .",
    x: "ferme fermee fermes closed",
    t1200: "midi noon",
    t2400: "minuit midnight",
    "": "de du le les des from ouvert ouverte ouverts ouverture horaires open :",
  }).flatMap(([sign, words]) => words.split(" ").map((word) => [word, sign] as const)),
);

const EVERY_DAY = /tous les jours|7 ?j ?(?:\/|sur) ?7|every day/g;
const SHORT_DAYS = /\b(lun|mar|mer|jeu|ven|sam|dim)\./g;
/** "9h", "9 h 30", "09:30", and the 9 of "9-12h". */
const TIME = /\b(\d{1,2}) ?(?:h(?:eures?)?|:) ?(\d{2})?(?![a-z\d])|\b(\d{1,2})(?= ?(?:-|a) ?\d{1,2} ?h)/g;
const WORD = /[a-z\d]+|\S/g;

const DAYS = String.raw`\d(?:-\d)?(?:\+?\d(?:-\d)?)*`;
const TIMES = String.raw`t\d{4}-t\d{4}(?:\+?t\d{4}-t\d{4})*`;
const ONLY_TIMES = new RegExp(`^${TIMES}$`);
const RULE = new RegExp(String.raw`[+;]*(?:x(?<closed>${DAYS})|(?<days>${DAYS})\+?(?:x|(?<times>${TIMES})))`, "y");

/**
 * Converts hours in French or English prose to opening_hours: "lundi au vendredi 9h-12h, 14h-17h ; samedi 9h à 12h". Undefined when one
 * word is unknown or ambiguous: wrong hours are worse than none.
 */
export function readFrenchHours(text: string): string | undefined {
  const week = readRules(toSigns(text) ?? "");
  if (week === undefined) return undefined;
  const { openingHours, faults } = convertOfficialHours(week);
  return faults.length === 0 && parseOpeningWeek(openingHours).kind === "week" ? openingHours : undefined;
}

/**
 * Converts the hours of one day to the format of the official list: "9h à 12h et 14h-17h" gives "09:00 - 12:00 / 14:00 - 17:00", "fermé"
 * gives "". A repeated span counts once. Undefined when one word is unknown or ambiguous.
 */
export function readFrenchDay(text: string): string | undefined {
  const signs = toSigns(text);
  if (signs === undefined || signs === "" || signs === "x" || signs === "-")
    return signs === undefined ? undefined : "";
  return ONLY_TIMES.test(signs) ? writeTimes(signs) : undefined;
}

function toSigns(text: string): string | undefined {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‐-―−]/gu, "-")
    .replace(EVERY_DAY, " lundi - dimanche ")
    .replace(SHORT_DAYS, "$1 ")
    .replace(TIME, (_, hour = "", minute = "00", bareHour = "") => ` ${timeSign(hour || bareHour, minute)} `);
  const signs = [...plain.matchAll(WORD)].map(([word]) => (/^t\d{4}$/.test(word) ? word : SIGNS.get(word)));
  return signs.includes(undefined) ? undefined : signs.join("");
}

/** An invalid time of day becomes an unknown word. */
function timeSign(hour: string, minute: string): string {
  return Number(hour) > 24 || Number(minute) > 59 ? "?" : `t${hour.padStart(2, "0")}${minute}`;
}

/** A text for each day of the week; undefined for a repeated day or remaining tokens. */
function readRules(signs: string): readonly string[] | undefined {
  const week = new Map<number, string>();
  const rule = new RegExp(RULE);
  let end = 0;
  for (let found = rule.exec(signs); found !== null; found = rule.exec(signs)) {
    end = rule.lastIndex;
    const days = listDays(found.groups?.["closed"] ?? found.groups?.["days"] ?? "");
    if (days === undefined || days.some((day) => week.has(day))) return undefined;
    for (const day of days) week.set(day, writeTimes(found.groups?.["times"] ?? ""));
  }
  const isWhole = /^[+;]*$/.test(signs.slice(end));
  return week.size > 0 && isWhole ? OSM_DAYS.map((_, day) => week.get(day) ?? "") : undefined;
}

/** "0-4+5" → [0, 1, 2, 3, 4, 5]; undefined when days run backwards. */
function listDays(signs: string): readonly number[] | undefined {
  const days: number[] = [];
  for (const [, first = "", last = first] of signs.matchAll(/(\d)(?:-(\d))?/g)) {
    if (last < first) return undefined;
    for (let day = Number(first); day <= Number(last); day++) days.push(day);
  }
  return days;
}

function writeTimes(signs: string): string {
  const spans = [...signs.matchAll(/t(\d\d)(\d\d)-t(\d\d)(\d\d)/g)].map(
    ([, fromHour, fromMinute, toHour, toMinute]) => `${fromHour}:${fromMinute} - ${toHour}:${toMinute}`,
  );
  return [...new Set(spans)].join(" / ");
}
