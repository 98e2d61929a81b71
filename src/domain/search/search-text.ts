import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Hamlet } from "../territory.ts";
import { buildNeedIndex, type NeedIndex } from "./find-need.ts";
import { placeNamesOf } from "./find-where.ts";
import type { Need } from "./need.ts";
import { type Reading, readQuery } from "./read-query.ts";
import { buildHamletIndex, type HamletIndex, searchHamlets } from "./search-hamlets.ts";
import { buildSearchIndex, type Searchable, type SearchGroup, type SearchIndex } from "./search-index.ts";
import { toKeyWords } from "./search-key.ts";
import { type SearchGroupHits, type SearchHit, searchPlaces } from "./search-places.ts";
import { type JoinedGroup, joinCommunesAndResorts } from "./search-query-of.ts";

/** Greatest number of answers per group; a longer text finds the others. */
const ANSWERS_PER_GROUP = 5;

export interface SearchIndexes {
  /** Imported places and those outside the region are among the others. */
  readonly names: SearchIndex;
  readonly hamlets: HamletIndex;
  readonly needs: NeedIndex;
}

/** The data to search: an absent part has no results. */
export interface SearchData extends Searchable {
  readonly hamlets?: readonly Hamlet[] | undefined;
  readonly needs?: readonly Need[] | undefined;
}

export function buildSearchIndexes({ hamlets = [], needs = [], ...searchable }: SearchData): SearchIndexes {
  return {
    names: buildSearchIndex(searchable),
    hamlets: buildHamletIndex(hamlets, searchable.communes ?? []),
    needs: buildNeedIndex(needs),
  };
}

export interface SearchQuestion {
  readonly text: string;
  /** The group of places shown first. */
  readonly firstGroup: SearchGroup;
  /** Undefined while the time is unknown: days are then not read. */
  readonly now: ParisMoment | undefined;
  /** ISO 639-1. */
  readonly language: string;
}

/** The possible meanings of a text. */
export interface SearchFound {
  readonly readings: readonly Reading[];
  readonly places: readonly JoinedGroup[];
  readonly hamlets: readonly SearchHit[];
  /** Whether places come before the readings: the text is the name of one, or begins it while the need is incomplete. */
  readonly arePlacesFirst: boolean;
  /** Whether hamlets come first: the whole name is that of nothing else, and nothing else explains every word. */
  readonly areHamletsFirst: boolean;
}

/** Finds what is known for a text: its readings as need, place and moment, and the places that it names. */
export function searchText({ names, hamlets, needs }: SearchIndexes, question: SearchQuestion): SearchFound {
  const { text, firstGroup } = question;
  const readings = readQuery(text, { ...question, index: names, hamlets, needs });
  const places = findPlaces(names, text, firstGroup, readings[0]);
  const foundHamlets = searchHamlets(hamlets, text, ANSWERS_PER_GROUP);
  const isName = isNameIn(names, text);
  return {
    readings,
    places: joinCommunesAndResorts(places),
    hamlets: foundHamlets,
    arePlacesFirst: isName || isBeginning(readings, places, text),
    areHamletsFirst: foundHamlets[0]?.fit === "exact" && !isName && !readings.some(isMeant),
  };
}

/** Whether a reading has a need, or uses every word. */
function isMeant({ needs, words }: Reading): boolean {
  return needs.length > 0 || words.every(({ use }) => use !== "unknown");
}

/** Finds places by the whole text; where there is none, by the words of the reading that name a place. */
function findPlaces(
  index: SearchIndex,
  text: string,
  firstGroup: SearchGroup,
  reading: Reading | undefined,
): readonly SearchGroupHits[] {
  const places = searchPlaces(index, text, ANSWERS_PER_GROUP, firstGroup);
  if (places.length > 0 || reading === undefined) return places;
  const named = reading.words.filter(({ use }) => use === "where").map((word) => word.text);
  const found = searchPlaces(index, named.join(" "), ANSWERS_PER_GROUP, firstGroup);
  // With exact hits, hits with a typo are dropped.
  const exact = found.map(({ group, hits }) => ({ group, hits: hits.filter((hit) => begins(hit, named)) }));
  return exact.some(({ hits }) => hits.length > 0) ? exact.filter(({ hits }) => hits.length > 0) : found;
}

/** Whether each word begins a word of the name by which a place was found, or of its commune. */
function begins(hit: SearchHit, words: readonly string[]): boolean {
  const names = [hit.label, hit.foundBy?.text ?? "", hit.kind === "lieu" ? hit.place.commune : ""];
  const name = names.flatMap(toKeyWords);
  return words.flatMap(toKeyWords).every((word) => name.some((other) => other.startsWith(word)));
}

function isNameIn(index: SearchIndex, text: string): boolean {
  const name = toKeyWords(text).join("");
  const { areas, places } = placeNamesOf(index);
  return areas.has(name) || places.has(name);
}

function isBeginning(readings: readonly Reading[], places: readonly SearchGroupHits[], text: string): boolean {
  const first = places[0]?.hits[0];
  if (first === undefined || readings.some(({ isBegun }) => !isBegun)) return false;
  return toKeyWords(text).length === 1 && begins(first, [text]);
}
