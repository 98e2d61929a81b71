import { writeDayRules } from "../../domain/opening-hours/day-rules.ts";
import { OSM_DAYS, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";

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

/** Converts hours in French or English prose to opening_hours; a text with one unknown word is not read. */
export function understandFrenchHours(text: string): FrenchHours {
  const signs = toSigns(text);
  if (typeof signs === "string") return { fault: { kind: "word", word: wordIn(text, signs) } };
  const week = parseFrenchWeek(signs.join(""));
  if ("fault" in week) return week;
  const openingHours = writeDayRules(week.days.map(writeSpans));
  return parseOpeningWeek(openingHours).kind === "week" ? { openingHours } : { fault: UNCLEAR };
}

/** "9h à 12h et 14h-17h" gives "09:00-12:00,14:00-17:00", "fermé" ""; undefined when a word is unknown. Times may overlap. */
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

function writeSpans(spans: readonly Span[]): string {
  const written = spans.map(([from, to]) => `${writeTime(from)}-${writeTime(to)}`);
  return [...new Set(written)].sort().join(",");
}

/** Why hours in prose cannot be read; `word` as it is written, `day` by its rank from Monday. */
export type FrenchHoursFault =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "no-day" | "no-time" | "unclear" }
  | { readonly kind: "twice"; readonly day: number };

/** Two times as signs: ["t0900", "t1200"]. */
type Span = readonly [from: string, to: string];
/** "m": the morning; "p": the afternoon. */
type Half = "m" | "p";

interface Statement {
  /** `replace`: the hours of days that another statement leaves out: "sauf mercredi 9h-11h". */
  readonly kind: "open" | "close" | "replace";
  readonly days: readonly NamedDay[];
  readonly half: Half | undefined;
  readonly spans: readonly Span[];
}

interface NamedDay {
  readonly day: number;
  /** Whether it is named itself, not by the span that contains it. */
  readonly isNamed: boolean;
}

interface Week {
  /** The spans of each day; undefined where no statement names it. */
  readonly days: (readonly Span[] | undefined)[];
  readonly named: Set<number>;
}

type FrenchWeek = { readonly days: readonly (readonly Span[])[] } | { readonly fault: FrenchHoursFault };

const UNCLEAR = { kind: "unclear" } as const;
const NOON = "t1200";
/** Where a morning may end. */
const LAST_OF_MORNING = "t1400";

const CHAIN = String.raw`\d(?:-\d)*`;
const DAYS = `[mp]?${CHAIN}(?:[+/]*${CHAIN})*[mp]?`;
/** The half after a span is its own, unless times or days follow. */
const spansJoined = (joint: string, between: string) => {
  const span = String.raw`[mp]?t\d{4}${joint}t\d{4}(?:[mp](?![t\d]))?`;
  return `${span}(?:[${between}]*${span})*`;
};
/** "9h-12h / 14h-17h", or "9h/12h - 14h/17h". */
const TIMES = `(?:${spansJoined("-", "+/;-")}|${spansJoined("/", "+;-")})`;
const CLOSED = `x(?<closed>${DAYS})`;
const BETWEEN = "[-+/;]*";
const DAYS_FIRST = `${BETWEEN}(?:${CLOSED}|(?<days>${DAYS})(?:[+]*!(?<without>${DAYS}))?[-+/]*(?:(?<x>x)|(?<times>${TIMES})(?:[+]*!(?<except>${DAYS})(?:[+]*(?<others>${TIMES}))?)?))`;
/** "De 9h à 12h, du lundi au vendredi". */
const TIMES_FIRST = `${BETWEEN}(?:${CLOSED}|(?<times>${TIMES})[+/]*(?<days>${DAYS})(?:[+]*!(?<without>${DAYS}))?)`;
const IS_TIMES_FIRST = new RegExp(`^${BETWEEN}[mp]?t`);
const IS_BETWEEN = new RegExp(`^${BETWEEN}$`);

/** Reads signs as the spans of seven days. A closing overrules a span of days; a day named twice is not read. */
function parseFrenchWeek(signs: string): FrenchWeek {
  if (!/\d/.test(signs.replaceAll(/t\d{4}/g, "t"))) return { fault: { kind: "no-day" } };
  if (!signs.includes("t")) return { fault: { kind: "no-time" } };
  const statements = readStatements(signs);
  return statements === undefined ? { fault: UNCLEAR } : join(statements);
}

function readStatements(signs: string): readonly Statement[] | undefined {
  const rule = new RegExp(IS_TIMES_FIRST.test(signs) ? TIMES_FIRST : DAYS_FIRST, "y");
  const statements: (Statement | undefined)[] = [];
  let end = 0;
  for (let found = rule.exec(signs); found !== null; found = rule.exec(signs)) {
    end = rule.lastIndex;
    statements.push(...toStatements(found.groups ?? {}));
  }
  if (!IS_BETWEEN.test(signs.slice(end))) return undefined;
  return statements.every((statement) => statement !== undefined) ? statements : undefined;
}

/** Undefined for one that cannot be read. */
function toStatements(groups: Readonly<Record<string, string | undefined>>): readonly (Statement | undefined)[] {
  const { closed, days, x, times, without, except, others } = groups;
  return [
    ...(closed === undefined ? [] : [statement("close", closed)]),
    ...(days === undefined ? [] : [x === undefined ? statement("open", days, times) : statement("close", days)]),
    ...(without === undefined ? [] : [statement("close", without)]),
    ...(except === undefined ? [] : [statement(others === undefined ? "close" : "replace", except, others)]),
  ];
}

/** Undefined when days run backwards, or when a half of the day has other hours. */
function statement(kind: Statement["kind"], days: string, times = ""): Statement | undefined {
  const named = listDays(days);
  const written = [...times.matchAll(/([mp]?)(t\d{4}).(t\d{4})([mp](?![t\d]))?/g)].map(
    ([, before, from = "", to = "", after]) => ({ span: [from, to] as const, halves: [before, after] }),
  );
  const [, half] = /([mp])/.exec(days) ?? [];
  const hasOwnHalves = written.some(({ halves }) => halves.some(Boolean));
  const ofDays = hasOwnHalves ? undefined : (half as Half | undefined);
  // "Mardi : matin 9h-12h, après-midi 14h-17h": the half after the days is that of the first span.
  const first = hasOwnHalves ? half : undefined;
  const isFitting = written.every(({ span, halves }, at) =>
    [...halves, ofDays, at === 0 ? first : undefined].every((one) => !one || halfOf(span) === one),
  );
  if (named === undefined || !isFitting) return undefined;
  return { kind, days: named, half: ofDays, spans: written.map(({ span }) => span) };
}

/** "0-4+5" → from Monday to Saturday; "0-1-3" is a list. Undefined when a span runs backwards. */
function listDays(signs: string): readonly NamedDay[] | undefined {
  const chains = [...signs.matchAll(/\d(?:-\d)*/g)].map(([chain]) => chain.split("-").map(Number));
  if (chains.some(([first = 0, last = first, ...more]) => more.length === 0 && last < first)) return undefined;
  return chains.flatMap((chain) => {
    const [first = 0, last = first] = chain;
    if (chain.length !== 2) return chain.map((day) => ({ day, isNamed: true }));
    return OSM_DAYS.map((_, day) => ({ day, isNamed: false })).slice(first, last + 1);
  });
}

function halfOf([from, to]: Span): Half | undefined {
  if (to <= LAST_OF_MORNING && from < NOON) return "m";
  return from >= NOON ? "p" : undefined;
}

function join(statements: readonly Statement[]): FrenchWeek {
  const week: Week = { days: OSM_DAYS.map(() => undefined), named: new Set() };
  for (const [kind, make] of Object.entries({ open, close, replace })) {
    const days = statements.flatMap((one) => (one.kind === kind ? one.days.map((named) => ({ one, named })) : []));
    for (const { one, named } of days) {
      const fault = make(week, named, one);
      if (fault !== undefined) return { fault };
    }
  }
  return { days: week.days.map((spans) => spans ?? []) };
}

/** A day may be opened in two halves: "lundi matin 9h-12h, lundi après-midi 14h-17h". */
function open(
  { days, named }: Week,
  { day, isNamed }: NamedDay,
  { half, spans }: Statement,
): FrenchHoursFault | undefined {
  const own = days[day];
  const isOtherHalf = half !== undefined && own?.every((span) => ![undefined, half].includes(halfOf(span)));
  if (own !== undefined && isOtherHalf !== true) return { kind: "twice", day };
  days[day] = [...(own ?? []), ...spans];
  if (isNamed) named.add(day);
  return undefined;
}

function close({ days, named }: Week, { day }: NamedDay, { half }: Statement): FrenchHoursFault | undefined {
  const own = days[day] ?? [];
  if (half === undefined && named.has(day)) return { kind: "twice", day };
  if (half !== undefined && own.some((span) => halfOf(span) === undefined)) return UNCLEAR;
  days[day] = half === undefined ? [] : own.filter((span) => halfOf(span) !== half);
  return undefined;
}

function replace({ days }: Week, { day }: NamedDay, { spans }: Statement): FrenchHoursFault | undefined {
  if (days[day] === undefined) return UNCLEAR;
  days[day] = spans;
  return undefined;
}
