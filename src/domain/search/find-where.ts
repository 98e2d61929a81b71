import { memoise } from "../memoise.ts";
import { isCertain, isElsewhere } from "./is-certain.ts";
import { isArticle, isLink, nameWithin } from "./link-words.ts";
import { isOneTypoApart } from "./one-typo.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { type PlaceNames, placeNamesOf } from "./place-names.ts";
import { type HamletIndex, searchHamlets } from "./search-hamlets.ts";
import type { SearchGroup, SearchIndex } from "./search-index.ts";
import { toKeyWords, toNameKey } from "./search-key.ts";
import { type SearchHit, searchPlaces } from "./search-places.ts";
import type { TypedWord } from "./typed-words.ts";

/** A place that words of a line name. */
export interface FoundWhere {
  readonly hit: SearchHit;
  /** Indices of the words that name it. */
  readonly places: ReadonlySet<number>;
}

/** Names that a line may contain. */
export interface WhereContext {
  readonly index: SearchIndex;
  readonly hamlets: HamletIndex;
  /** Group of places preferred. */
  readonly firstGroup: SearchGroup;
}

/** Indices of adjacent words. */
type Span = readonly number[];

const MOST_HITS = 3;
/** Least length of a word that may have a typo, and of one that may be a beginning. */
const LEAST_TYPO_LETTERS = 5;
const LEAST_BEGUN_LETTERS = 3;

/**
 * Finds the places that the free words of a line name. The first of these that gives a place decides: the longest whole name of a commune, resort,
 * pass or massif, of equals the last one; the whole name of a hamlet, where no other word is left; at the end of the line, the beginning of a
 * name; some words of a name; a name with one typo. Returns several places where the words fit several.
 * @param isFree whether the word at an index belongs to no need, moment or département
 */
export function findWheres(
  words: readonly TypedWord[],
  isFree: (at: number) => boolean,
  context: WhereContext,
): readonly FoundWhere[] {
  const names = placeNamesOf(context.index);
  const runs = runsOf(words, isFree, names);
  const all = runs.flat();
  const says = (at: number) =>
    isSaying(words[at]) || runs.some(([only, ...others]) => only === at && others.length === 0);
  // "l'Argentière" is not Argentière: an article before a name belongs to it.
  const lacksArticle = ([from = 0]: Span) => all.includes(from - 1) && isArticle(words[from - 1]);
  const spans = [...(runs.length > 1 ? [all] : []), ...runs.flatMap(spansOf)]
    .filter((span) => span.some(says) && !lacksArticle(span))
    .sort((a, b) => b.length - a.length || (b[0] ?? 0) - (a[0] ?? 0))
    .map((span) => ({ typed: span.flatMap((at) => words[at] ?? []), span }));
  const leavesWords = (span: Span) => all.some((at) => !span.includes(at) && says(at));
  const isLast = ({ span }: Part) => span.at(-1) === words.length - 1;
  const isPlain = (part: Part) =>
    part.typed.length > 1 ||
    !isOrdinary(part.typed[0]) ||
    (!leavesWords(part.span) && (part.span[0] === 0 || isLast(part)));
  const areasOf = memoise(({ typed }: Part) => searchAreas(typed, context));
  const wholeNamed = (part: Part) => {
    const areas = () => areasOf(part).filter(({ fit }) => fit !== "part");
    if (names.areas.has(keyOf(part.typed))) return areas();
    const hamlets = leavesWords(part.span) ? [] : searchHamlets(context.hamlets, textOf(part.typed), MOST_HITS);
    const whole = hamlets.filter(({ fit }) => fit === "exact");
    // A town whose first words are the name of a hamlet is meant: Faverges-Seythenex.
    const towns = whole.length === 0 ? [] : areas();
    return towns.length > 0 ? towns : whole;
  };
  // "puget th" is not Puget: the line is not finished.
  const begun = (part: Part) =>
    part.typed.length > 1 && isLast(part) ? areasOf(part).filter((hit) => beginsWith(hit, part.typed)) : [];
  const exact = firstFound(spans.filter(isPlain), (part) => {
    const found = wholeNamed(part);
    return found.length > 0 ? found : begun(part);
  });
  if (exact.length > 0) return exact;
  const mayName = (part: Part) =>
    part.span.length === all.length ||
    isLast(part) ||
    mayBeTypo(part) ||
    part.typed.every(({ key }) => names.words.has(key));
  return firstFound(
    spans.filter((part) => part.typed.some((word) => isSaying(word) && !isOrdinary(word)) && mayName(part)),
    (part) => areasOf(part).filter((hit) => isNamed(hit, part.typed, isLast(part))),
  );
}

/** Words of a line that may be a name, with their indices. */
interface Part {
  readonly typed: readonly TypedWord[];
  readonly span: Span;
}

function firstFound(parts: readonly Part[], search: (part: Part) => readonly SearchHit[]): readonly FoundWhere[] {
  for (const part of parts) {
    const [first, ...others] = search(part);
    if (first === undefined) continue;
    const rivals = others.filter((hit) => hit.label !== first.label || isElsewhere(first, hit));
    const hits = isCertain([first, ...rivals]) ? [first] : [first, ...rivals];
    return hits.map((hit) => ({ hit, places: new Set(part.span) }));
  }
  return [];
}

/** The best hit of each group, then the others. */
function searchAreas(typed: readonly TypedWord[], { index, firstGroup }: WhereContext): readonly SearchHit[] {
  const groups = searchPlaces(index, textOf(typed), MOST_HITS, firstGroup).filter(({ group }) => group !== "lieu");
  return [...groups.flatMap(({ hits }) => hits.slice(0, 1)), ...groups.flatMap(({ hits }) => hits.slice(1))];
}

/** Whether a hit is named by each typed word, whole or with one typo; the last word may be begun at the end of a line, or after another. */
function isNamed(hit: SearchHit, typed: readonly TypedWord[], isLast: boolean): boolean {
  if (hit.fit !== "part") return true;
  const names = [hit.label, hit.foundBy?.text ?? ""];
  const known = names.flatMap((name) => [...toKeyWords(name), ...(toNameKey(name)?.words ?? [])]);
  const sought = typed.filter(isSaying);
  const mayBeBegun = isLast || sought.length > 1;
  return sought.every(
    (word, place) =>
      known.includes(word.key) ||
      (!isOrdinary(word) &&
        (known.some((name) => word.key.length >= LEAST_TYPO_LETTERS && isOneTypoApart(word.key, name)) ||
          (mayBeBegun && place === sought.length - 1 && isBegun(word, known)))),
  );
}

function beginsWith({ label }: SearchHit, typed: readonly TypedWord[]): boolean {
  return toNameKey(label)?.wholes.some((name) => name.startsWith(keyOf(typed))) === true;
}

function isBegun({ key }: TypedWord, known: readonly string[]): boolean {
  return key.length >= LEAST_BEGUN_LETTERS && known.some((name) => name.startsWith(key));
}

function mayBeTypo({ typed: [first, ...others] }: Part): boolean {
  return others.length === 0 && (first?.key.length ?? 0) >= LEAST_TYPO_LETTERS;
}

/** Whether a word may name a place by itself: no joining word, and no number but a postcode. */
function isSaying(word: TypedWord | undefined): boolean {
  return word !== undefined && !isLink(word) && !/^\d{1,4}$/.test(word.text);
}

/**
 * Runs of adjacent free words, without joining words around them ("pres de", "à"). A run of one joining word may be a name: Vers.
 */
function runsOf(words: readonly TypedWord[], isFree: (at: number) => boolean, { areas }: PlaceNames): readonly Span[] {
  const runs: number[][] = [];
  for (const [place, { key }] of words.entries()) {
    if (!isFree(place) || key === "") continue;
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const typed = run.flatMap((place) => words[place] ?? []);
    if (areas.has(keyOf(typed))) return [run];
    const { from, to } = nameWithin(typed);
    return to > from ? [run.slice(from, to)] : [];
  });
}

function spansOf(run: Span): readonly Span[] {
  return run.flatMap((_, from) => run.slice(from).map((__, length) => run.slice(from, from + length + 1)));
}

function keyOf(typed: readonly TypedWord[]): string {
  return typed.map(({ key }) => key).join("");
}

function textOf(typed: readonly TypedWord[]): string {
  return typed.map(({ text }) => text).join(" ");
}
