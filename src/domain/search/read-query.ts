import type { CodeDepartement } from "../codes.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import { DEPARTEMENTS } from "../territory.ts";
import { type FoundNeed, type NeedIndex, needAt, needButTypoAt, needsBegunAt } from "./find-need.ts";
import { type FoundWhere, findWheres, isLink, type PlaceNames, placeNamesOf } from "./find-where.ts";
import type { HamletIndex } from "./search-hamlets.ts";
import type { SearchGroup, SearchIndex } from "./search-index.ts";
import { type TypedWord, toKeyWords, toTypedWords } from "./search-key.ts";
import type { SearchHit } from "./search-places.ts";
import { isCertain } from "./search-query.ts";
import { joinWhen, type TypedWhen, type WhenPiece, whenAt, whenBegun, whenButTypo } from "./when-words.ts";

/** Use of a typed word: "unknown" is shown to the person, "link" means nothing by itself. */
export type WordUse = "need" | "where" | "when" | "link" | "unknown";

export interface Reading {
  readonly needs: readonly FoundNeed[];
  /** A commune, a resort, a hamlet, a pass or a massif. */
  readonly where: SearchHit | undefined;
  /** A département, when the text names no place. */
  readonly departement: CodeDepartement | undefined;
  readonly when: TypedWhen | undefined;
  /** Every typed word, in order, with its use. */
  readonly words: readonly { readonly text: string; readonly use: WordUse }[];
  /** The last words are only the beginning of the meaning. */
  readonly isBegun: boolean;
  /** Whether the person means this beyond doubt: a need, an address, or every word understood; the whole name of one place. */
  readonly isCertain: boolean;
}

export interface ReadingContext {
  readonly index: SearchIndex;
  readonly hamlets: HamletIndex;
  readonly needs: NeedIndex;
  /** Undefined while the time is unknown: days are then not read. */
  readonly now: ParisMoment | undefined;
  /** ISO 639-1. Completions in this language come first. */
  readonly language: string;
  /** Group of places preferred for the place. */
  readonly firstGroup: SearchGroup;
}

/** Use of each word so far; undefined while unknown. */
type Uses = readonly (Marked | undefined)[];
type Marked =
  | { readonly use: "need"; readonly found: FoundNeed }
  | { readonly use: "when"; readonly piece: WhenPiece }
  | { readonly use: "where" }
  | { readonly use: "departement"; readonly code: CodeDepartement };

const MOST_READINGS = 4;
const MOST_BEGUN = 3;
const MOST_PLACES = 3;
/** Greatest number of words of a name sought as a whole among needs and moments. */
const MOST_NAME_WORDS = 6;

/**
 * Possible meanings of a typed text, as a need, a place and a moment, the most likely first: "impôts gap samedi",
 * "retraite près de bonneval demain". Every word belongs to the need, the place or the moment, joins them, or is
 * unknown. Empty for a text that is only the name of a place, which `searchPlaces` finds.
 */
export function readQuery(text: string, context: ReadingContext): readonly Reading[] {
  const words = toTypedWords(text);
  if (words.length === 0) return [];
  const uses = markWords(words, context);
  const plain = toReadings(words, uses, context, false);
  const begun = begunUses(words, uses, context).flatMap((one) => toReadings(words, one, context, true).slice(0, 1));
  const isWhole = plain.some((reading) => reading.words.every(({ use }) => use !== "unknown"));
  const readings = isWhole ? [...plain, ...begun] : [...begun, ...plain];
  return readings.filter(saysMore).slice(0, MOST_READINGS);
}

/** Words without a use, as typed, with the words that join them: "12 rue de la République". */
export function unknownWords({ words }: Pick<Reading, "words">): string {
  const isUnknown = (at: number) => words[at]?.use === "unknown";
  return words
    .filter(({ use }, at) => {
      if (use !== "link") return isUnknown(at);
      const before = words.slice(0, at).findLastIndex((word) => word.use !== "link");
      const after = words.findIndex((word, place) => place > at && word.use !== "link");
      return isUnknown(before) && isUnknown(after);
    })
    .map(({ text }) => text)
    .join(" ");
}

/** Whether unused words look like a postal address, which only a geocoder can find. */
export function looksLikeAddress(unknown: string): boolean {
  return /^\d{1,4} (?:bis |ter )?\p{L}{2}/iu.test(unknown) || STREET.test(unknown);
}

/** Whether a reading replaces an address: its place is known, its street is not. */
export function isForAddress(reading: Pick<Reading, "needs" | "words">): boolean {
  return reading.needs.length === 0 && looksLikeAddress(unknownWords(reading));
}

const STREET =
  /(?:^|\s)(?:rue|avenue|boulevard|chemin|impasse|allée|allee|route|quai|lotissement|montée|montee|via|street|calle)(?:\s|$)/iu;

/** Whether a reading says more than the name of a place, which the search for places lists in its own groups. */
function saysMore({ needs, when, where, departement, words }: Reading): boolean {
  if (needs.length > 0 || when !== undefined || departement !== undefined) return true;
  return where !== undefined && words.some(({ use }) => use !== "where");
}

/** Marks names of places with words of needs or moments, then exact needs and moments, then those with a typo. */
function markWords(words: readonly TypedWord[], { needs, index }: ReadingContext): Uses {
  const names = placeNamesOf(index);
  const name = longestName(words, names);
  const named = name === undefined ? noUses(words) : withMark(noUses(words), { ...name, marked: { use: "where" } });
  const exact = markEach(words, named, (at) => {
    const need = needAt(needs, words, at);
    const when = whenAt(words, at);
    if (when !== undefined && when.length > (need?.length ?? 0)) {
      return { at, length: when.length, marked: { use: "when", piece: when.piece } };
    }
    if (need !== undefined) return { at, length: need.length, marked: { use: "need", found: need.found } };
    return departementAt(words, at);
  });
  const isKept = (key: string) => names.words.has(key);
  return markEach(words, exact, (at, word) => {
    if (isKept(word.key)) return undefined;
    const need = needButTypoAt(needs, words, at, isKept);
    if (need !== undefined) return { at, length: need.length, marked: { use: "need", found: need.found } };
    const piece = whenButTypo(word);
    return piece && { at, length: 1, marked: { use: "when", piece } };
  });
}

const DEPARTEMENT_WORDS = DEPARTEMENTS.map(({ code, name }) => ({ code, key: toKeyWords(name) })).sort(
  (a, b) => b.key.length - a.key.length,
);

/** A département at a position, by its name or its code. */
function departementAt(words: readonly TypedWord[], at: number): Mark | undefined {
  for (const { code, key } of DEPARTEMENT_WORDS) {
    const marked = { use: "departement", code } as const;
    if (words[at]?.text === code) return { at, length: 1, marked };
    if (key.every((word, step) => words[at + step]?.key === word)) return { at, length: key.length, marked };
  }
  return undefined;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly marked: Marked;
}

function noUses(words: readonly TypedWord[]): Uses {
  return words.map(() => undefined);
}

/** Marks matches at unmarked words, from left to right. */
function markEach(
  words: readonly TypedWord[],
  before: Uses,
  find: (at: number, word: TypedWord) => Mark | undefined,
): Uses {
  let uses = before;
  for (const [at, word] of words.entries()) {
    const mark = uses[at] === undefined ? find(at, word) : undefined;
    const isFree = mark !== undefined && uses.slice(at, at + mark.length).every((use) => use === undefined);
    if (isFree) uses = withMark(uses, mark);
  }
  return uses;
}

function withMark(uses: Uses, { at, length, marked }: Mark): Uses {
  return uses.map((use, place) => (place >= at && place < at + length ? marked : use));
}

/** Longest name of two words or more that is whole among the words. */
function longestName(
  words: readonly TypedWord[],
  { areas }: PlaceNames,
): { readonly at: number; readonly length: number } | undefined {
  for (let length = Math.min(MOST_NAME_WORDS, words.length); length >= 2; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = words.slice(at, at + length).map(({ key }) => key);
      if (!name.includes("") && areas.has(name.join(""))) return { at, length };
    }
  }
  return undefined;
}

/** The same with the last words as the beginning of a need or of a moment. */
function begunUses(words: readonly TypedWord[], uses: Uses, { needs, language }: ReadingContext): readonly Uses[] {
  const last = words.length - 1;
  const lastWord = words[last];
  if (lastWord === undefined || uses[last] !== undefined) return [];
  const free = uses.findLastIndex((use) => use !== undefined) + 1;
  const begun: Uses[] = [];
  for (let at = free; at <= last; at++) {
    for (const found of needsBegunAt(needs, words, at, language)) {
      begun.push(uses.map((use, place) => (place < at ? use : { use: "need", found })));
    }
  }
  const piece = whenBegun(lastWord);
  if (piece !== undefined) begun.push(uses.map((use, place) => (place < last ? use : { use: "when", piece })));
  return begun.slice(0, MOST_BEGUN);
}

function toReadings(
  words: readonly TypedWord[],
  uses: Uses,
  context: ReadingContext,
  isBegun: boolean,
): readonly Reading[] {
  const pieces = uses.flatMap((use) => (use?.use === "when" ? [use.piece] : []));
  const { when, left } = joinWhen([...new Set(pieces)], context.now);
  const needs = [...new Set(uses.flatMap((use) => (use?.use === "need" ? [use.found] : [])))];
  const wheres = findWheres(words, (at) => uses[at] === undefined || uses[at].use === "where", {
    ...context,
    firstGroup: needs.some(isForSeason) ? "station" : context.firstGroup,
  });
  const isCertainWhere = isCertain(wheres.map(({ hit }) => hit));
  const readings: readonly Partial<FoundWhere>[] = wheres.length === 0 ? [{}] : wheres;
  const [said] = uses.flatMap((use) => (use?.use === "departement" ? [use.code] : []));
  return readings.slice(0, MOST_PLACES).map(({ hit, places }) => {
    const departement = hit === undefined ? said : undefined;
    const codes = hit?.codesDepartement ?? (departement === undefined ? [] : [departement]);
    const toUse = (word: TypedWord, at: number) =>
      useOf(word, uses[at], { left, codes, isWhere: places?.has(at) === true });
    const told = words.map((word, at) => ({ text: word.text, use: toUse(word, at) }));
    const reading = { needs, when, where: hit, departement, isBegun, words: told };
    const isSaid = needs.length > 0 || isForAddress(reading) || told.every(({ use }) => use !== "unknown");
    return { ...reading, isCertain: !isBegun && isSaid && (hit === undefined || isCertainWhere) };
  });
}

interface Read {
  /** Pieces of a moment that do not fit the others. */
  readonly left: readonly WhenPiece[];
  /** Département of the place or of the text. */
  readonly codes: readonly CodeDepartement[];
  readonly isWhere: boolean;
}

function useOf(word: TypedWord, marked: Marked | undefined, { left, codes, isWhere }: Read): WordUse {
  if (marked?.use === "need") return "need";
  if (marked?.use === "when") return left.includes(marked.piece) ? "unknown" : "when";
  if (marked?.use === "departement") return codes.includes(marked.code) ? "where" : "unknown";
  if (isWhere) return "where";
  return isLink(word) ? "link" : "unknown";
}

/** Seasonal workers know their resort by name. */
function isForSeason({ need }: FoundNeed): boolean {
  return need.categories.includes("espace-saisonnier");
}
