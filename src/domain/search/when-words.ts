import type { OpeningFilter } from "../filter/filters.ts";
import { nextWeekday } from "../filter/when.ts";
import { addDays, isDate, type ParisMoment, writeDate } from "../opening-hours/paris-moment.ts";
import { isOneTypoApart, type TypedWord } from "./search-key.ts";

/** Moment meant by a text: a moment, a day, or the hours after work. */
export type TypedWhen = Exclude<OpeningFilter, { readonly kind: "any" }> | { readonly kind: "after-hours" };

export type WhenPiece =
  | { readonly kind: "now" }
  /** Number of days from today. */
  | { readonly kind: "in-days"; readonly days: number }
  /** 0 is Monday. */
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "date"; readonly day: number; readonly month: number }
  | { readonly kind: "minute"; readonly minute: number }
  /** The evening of the named day, of today where `isToday`; otherwise any evening. */
  | { readonly kind: "evening"; readonly isToday: boolean }
  | { readonly kind: "after-hours" };

export interface WhenSpan {
  readonly piece: WhenPiece;
  /** Number of words. */
  readonly length: number;
}

const EVENING_MIN = 18 * 60 + 30;

/** Phrases as compared, in the four languages, and their meaning; synonyms are separated by commas. */
const PHRASES: readonly (readonly [words: string, piece: WhenPiece])[] = [
  [
    "maintenant,tout de suite,actuellement,immediatement,ouvert maintenant,now,right now,open now,adesso,subito,ahora,ahora mismo",
    { kind: "now" },
  ],
  ["aujourd hui,aujourdhui,auj,today,oggi,hoy", { kind: "in-days", days: 0 }],
  ["demain,tomorrow,domani,manana", { kind: "in-days", days: 1 }],
  ["apres demain,day after tomorrow,dopodomani,dopo domani,pasado manana", { kind: "in-days", days: 2 }],
  ["lundi,monday,lunedi,lunes", { kind: "weekday", weekday: 0 }],
  ["mardi,tuesday,martedi,martes", { kind: "weekday", weekday: 1 }],
  ["mercredi,wednesday,mercoledi,miercoles", { kind: "weekday", weekday: 2 }],
  ["jeudi,thursday,giovedi,jueves", { kind: "weekday", weekday: 3 }],
  ["vendredi,friday,venerdi,viernes", { kind: "weekday", weekday: 4 }],
  ["samedi,samedis,saturday,saturdays,sabato,sabado,sabados", { kind: "weekday", weekday: 5 }],
  ["dimanche,dimanches,sunday,sundays,domenica,domingo", { kind: "weekday", weekday: 6 }],
  ["matin,morning,mattina,mattino,por la manana,de la manana", { kind: "minute", minute: 600 }],
  ["midi,noon,mezzogiorno,mediodia", { kind: "minute", minute: 720 }],
  ["apres midi,afternoon,pomeriggio", { kind: "minute", minute: 900 }],
  ["tarde,por la tarde", { kind: "minute", minute: 1020 }],
  ["ce soir,tonight,this evening,stasera,questa sera,esta noche,esta tarde", { kind: "evening", isToday: true }],
  ["soir,soiree,evening,sera,noche,por la noche", { kind: "evening", isToday: false }],
  [
    "soir et week end,soir ou week end,week end,week ends,weekend,weekends,fine settimana,fin de semana,finde,evenings,soirs,apres le travail,after work,dopo il lavoro,despues del trabajo",
    { kind: "after-hours" },
  ],
];

const MONTHS: readonly string[] = [
  "janvier,january,gennaio,enero",
  "fevrier,february,febbraio,febrero",
  "mars,march,marzo",
  "avril,april,aprile,abril",
  "mai,may,maggio,mayo",
  "juin,june,giugno,junio",
  "juillet,july,luglio,julio",
  "aout,august,agosto",
  "septembre,september,settembre,septiembre",
  "octobre,october,ottobre,octubre",
  "novembre,november,novembre,noviembre",
  "decembre,december,dicembre,diciembre",
];

interface Phrase {
  readonly keys: readonly string[];
  readonly piece: WhenPiece;
}

const ALL_PHRASES: readonly Phrase[] = PHRASES.flatMap(([texts, piece]) =>
  texts.split(",").map((text) => ({ keys: text.split(" "), piece })),
).sort((a, b) => b.keys.length - a.keys.length);
const SINGLE_PHRASES = ALL_PHRASES.filter(({ keys }) => keys.length === 1);
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, month) => names.split(",").map((name) => [name, month + 1] as const)),
);

/** Words before an hour: "à 14 h", "alle 14", "a las 14". */
const BEFORE_HOUR: ReadonlySet<string> = new Set(["ore", "alle", "las"]);
const LEAST_COMPLETED_LETTERS = 3;

/** Piece of a moment at a position, the most words first; undefined without one. */
export function whenAt(words: readonly TypedWord[], at: number): WhenSpan | undefined {
  const phrase = ALL_PHRASES.find(({ keys }) => keys.every((key, step) => words[at + step]?.key === key));
  if (phrase !== undefined) return { piece: phrase.piece, length: phrase.keys.length };
  return dateAt(words, at) ?? timeAt(words, at);
}

/** A single word that names a moment with one typo: "samdi", "demian". */
export function whenButTypo({ key }: TypedWord): WhenPiece | undefined {
  return SINGLE_PHRASES.find(({ keys: [meant = ""] }) => isOneTypoApart(key, meant))?.piece;
}

/** Completion of a word to a moment: "dem", "same". */
export function whenBegun({ key }: TypedWord): WhenPiece | undefined {
  if (key.length < LEAST_COMPLETED_LETTERS) return undefined;
  return SINGLE_PHRASES.find(({ keys: [meant = ""] }) => meant.startsWith(key))?.piece;
}

/** Combines pieces of a moment, and returns those that contradict: "samedi", "matin" is Saturday at ten. */
export function joinWhen(
  pieces: readonly WhenPiece[],
  now: ParisMoment | undefined,
): { readonly when: TypedWhen | undefined; readonly left: readonly WhenPiece[] } {
  const day = pieces.find(({ kind }) => kind === "date") ?? pieces.find(isDay);
  const time = pieces.find(({ kind }) => kind === "minute" || kind === "evening");
  const other = pieces.find(({ kind }) => kind === "now" || kind === "after-hours");
  const used = day === undefined && !isOwnTime(time) ? [other ?? time] : [day, time];
  const when = whenOfPieces(
    used.filter((piece) => piece !== undefined),
    now,
  );
  // "vendredi 27 novembre" names one day twice.
  const isSaidTwice = (piece: WhenPiece) =>
    now !== undefined && when !== undefined && "date" in when && isDay(piece) && dateOf(piece, now.date) === when.date;
  const isMeant = (piece: WhenPiece) =>
    when !== undefined &&
    (used.includes(piece) || isSaidTwice(piece) || (when.kind === "after-hours" && isAfterHours(piece)));
  return { when, left: pieces.filter((piece) => !isMeant(piece)) };
}

function whenOfPieces(pieces: readonly WhenPiece[], now: ParisMoment | undefined): TypedWhen | undefined {
  const [first, second] = pieces;
  if (first === undefined) return undefined;
  if (first.kind === "now" || first.kind === "after-hours") return { kind: first.kind };
  if (first.kind === "evening" && !first.isToday && second === undefined) return { kind: "after-hours" };
  if (now === undefined) return undefined;
  const minute = minuteOf(isDay(first) ? second : first);
  // A past hour of today means tomorrow.
  const next = (minute ?? 0) < now.minute ? addDays(now.date, 1) : now.date;
  const date = isDay(first) ? dateOf(first, now.date) : next;
  if (date === undefined) return undefined;
  return minute === undefined ? { kind: "day", date } : { kind: "at", date, minute };
}

function isDay({ kind }: WhenPiece): boolean {
  return kind === "in-days" || kind === "weekday" || kind === "date";
}

/** Whether a time needs no day: « ce soir », « 14 h ». */
function isOwnTime(piece: WhenPiece | undefined): boolean {
  return piece?.kind === "minute" || (piece?.kind === "evening" && piece.isToday);
}

function isAfterHours(piece: WhenPiece): boolean {
  return piece.kind === "after-hours" || piece.kind === "evening";
}

function minuteOf(piece: WhenPiece | undefined): number | undefined {
  if (piece?.kind === "evening") return EVENING_MIN;
  return piece?.kind === "minute" ? piece.minute : undefined;
}

function dateOf(piece: WhenPiece, today: string): string | undefined {
  switch (piece.kind) {
    case "in-days":
      return addDays(today, piece.days);
    case "weekday":
      return nextWeekday(today, piece.weekday);
    case "date":
      return nextDate(piece.day, piece.month, today);
    default:
      return undefined;
  }
}

/** First date with that day and month that is not past. */
function nextDate(day: number, month: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((one) => writeDate(one, month, day)).find((date) => isDate(date) && date >= today);
}

/** "28 novembre", "28 de noviembre", "28 november", "1er mai". */
function dateAt(words: readonly TypedWord[], at: number): WhenSpan | undefined {
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(words[at]?.text ?? "")?.[1];
  if (day === undefined) return undefined;
  const step = words[at + 1]?.key === "de" ? 2 : 1;
  const month = MONTH_OF.get(words[at + step]?.key ?? "");
  return month === undefined ? undefined : { piece: { kind: "date", day: Number(day), month }, length: step + 1 };
}

/** "14h30", "9 h", "9 heures", "2pm", "alle 14", "a las 14". */
function timeAt(words: readonly TypedWord[], at: number): WhenSpan | undefined {
  const text = words[at]?.text.toLowerCase() ?? "";
  const [, glued, minutes = "0"] = /^(\d{1,2})h(\d\d)?$/.exec(text) ?? [];
  if (glued !== undefined) return timeSpan(Number(glued), Number(minutes), 1);
  const [, hour, half] = /^(\d{1,2})(am|pm)$/.exec(text) ?? [];
  if (hour !== undefined) return timeSpan((Number(hour) % 12) + (half === "pm" ? 12 : 0), 0, 1);
  const next = words[at + 1]?.text.toLowerCase() ?? "";
  if (/^\d{1,2}$/.test(text) && /^(?:h|heures?)$/.test(next)) return timeSpan(Number(text), 0, 2);
  return BEFORE_HOUR.has(text) && /^\d{1,2}$/.test(next) ? timeSpan(Number(next), 0, 2) : undefined;
}

function timeSpan(hour: number, minute: number, length: number): WhenSpan | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return { piece: { kind: "minute", minute: 60 * hour + minute }, length };
}
