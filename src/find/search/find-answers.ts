import { SEASONS } from "../../domain/network/conditions.ts";
import { placeNamesOf } from "../../domain/search/find-where.ts";
import { isForAddress, type Reading, readQuery } from "../../domain/search/read-query.ts";
import { searchHamlets } from "../../domain/search/search-hamlets.ts";
import type { SearchGroup, SearchIndex } from "../../domain/search/search-index.ts";
import { toKeyWords } from "../../domain/search/search-key.ts";
import { type FoundBy, type SearchGroupHits, type SearchHit, searchPlaces } from "../../domain/search/search-places.ts";
import {
  type JoinedGroup,
  type JoinedHit,
  joinCommunesAndResorts,
  searchQueryOf,
} from "../../domain/search/search-query-of.ts";
import { selectIsStraight } from "../../state/access-selectors.ts";
import type { AppState, AppStore, Language } from "../../state/app-state.ts";
import { inSlices, type Resumable, untilError } from "../../state/in-slices.ts";
import { selectDestinations, selectOrigin, selectRoadCostsFrom } from "../../state/nearest-selectors.ts";
import { awaitsNeighbours, selectPlaces } from "../../state/selectors.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import type { HitWords, ReadingWords } from "../../ui/messages/reading/fr.ts";
import { type ReadingWording, readingDetail, readingInWords, readingNote } from "./reading-in-words.ts";
import { askedBy, type SearchOption, type SearchOptionGroup } from "./search-options.ts";
import { type SearchIndexes, selectSearchIndexes } from "./state.ts";

/** Words for the readings of a typed text, which come with the code of the search. */
const READING: Readonly<Record<Language, () => Promise<ReadingWords>>> = {
  fr: () => import("../../ui/messages/reading/fr.ts").then((part) => part.reading),
  en: () => import("../../ui/messages/reading/en.ts").then((part) => part.reading),
  it: () => import("../../ui/messages/reading/it.ts").then((part) => part.reading),
  es: () => import("../../ui/messages/reading/es.ts").then((part) => part.reading),
};

/** Greatest number of answers per group; a longer text finds the others. */
const ANSWERS_PER_GROUP = 5;

/** The search with its words in a language. */
export interface Finder {
  readonly find: FindAnswers;
  readonly selectIndexes: (state: AppState) => Resumable<SearchIndexes>;
  /** Builds the indexes in slices. Returns a function that cancels it. */
  readonly build: (indexes: Resumable<SearchIndexes>, onBuilt: (built: SearchIndexes) => void) => () => void;
  /** Computes in advance, in slices, the ways from the starting point of the first answer. Returns a function that cancels it. */
  readonly anticipate: (store: AppStore, found: Groups) => () => void;
}

type FindAnswers = (
  indexes: SearchIndexes,
  state: AppState,
  text: string,
  firstGroup: SearchGroup,
  wording: Wording,
) => Groups;
type Wording = Omit<ReadingWording, "words">;
type Groups = readonly SearchOptionGroup[];

/** Loads the search with its words in a language. Rejects when the words cannot be loaded. */
export async function loadFinder(language: Language): Promise<Finder> {
  const words = await READING[language]();
  return {
    find: (indexes, state, text, firstGroup, wording) =>
      findAnswers(indexes, state, text, firstGroup, { ...wording, words }),
    selectIndexes: selectSearchIndexes,
    build: (indexes, onBuilt) => inSlices(indexes.steps(), onBuilt),
    anticipate,
  };
}

/** Milliseconds without a key before the ways are computed, so that they do not delay the next letter. */
const QUIET_MS = 100;

function anticipate(store: AppStore, found: Groups): () => void {
  const first = found[0]?.options[0];
  if (first === undefined) return ignore;
  let cancel = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    cancel = inSlices(untilError(waysInSteps(store.getState(), first), ignore), ignore);
  }, QUIET_MS);
  return () => cancel();
}

/** Ignores an error of a step: the selector throws it again when the page asks for its value. */
function ignore(): void {}

/** The ways from the starting point of an answer in both seasons; nothing without one, and until the roads are loaded. */
function* waysInSteps(present: AppState, option: SearchOption): Generator<undefined, void> {
  // The selectors cache the ways from one starting point only: those from a chosen one are in use.
  if (present.origin !== undefined) return;
  const state = { ...present, ...askedBy(option, present) };
  const origin = selectOrigin(state);
  if (origin.status !== "ready" || selectIsStraight(state) || awaitsNeighbours(state)) return;
  for (const season of SEASONS) {
    selectRoadCostsFrom(state, season, origin.start, selectDestinations(state));
    yield;
  }
}

/**
 * Finds what the device knows for a text, in groups: readings of the text as need, place and moment, then places. Places come first where
 * the text is the name of one, or the beginning of a name while the need is incomplete.
 */
function findAnswers(
  { names, hamlets, needs }: SearchIndexes,
  state: AppState,
  text: string,
  firstGroup: SearchGroup,
  wording: ReadingWording,
): Groups {
  const { messages, words } = wording;
  const now = state.now;
  const readings = readQuery(text, {
    index: names,
    hamlets,
    needs,
    now,
    language: state.language,
    firstGroup,
  });
  const places = findPlaces(names, text, firstGroup, readings[0]);
  const found = toHitGroups(joinCommunesAndResorts(places), messages, words);
  const foundHamlets = searchHamlets(hamlets, text, ANSWERS_PER_GROUP);
  const named = foundHamlets.length === 0 ? [] : [toHamletGroup(foundHamlets, messages, words)];
  // A hamlet is first only where its whole name is that of nothing else, and nothing else explains every word.
  const isFirst = foundHamlets[0]?.fit === "exact" && !isName(names, text) && !readings.some(isMeant);
  const withHamlets = (groups: Groups) => (isFirst ? [...named, ...groups] : [...groups, ...named]);
  if (readings.length === 0) return withHamlets(found);
  const group: SearchOptionGroup = {
    id: "reading",
    name: messages.searchGroups.reading,
    options: readings.map((reading, rank) => ({
      id: `reading-${rank}`,
      name: readingInWords(reading, wording, now?.date),
      detail: readingDetail(reading, wording),
      meant: {
        kind: "reading",
        query: (before) => searchQueryOf(reading, before, selectPlaces(state)),
        remembered: (before) => searchQueryOf({ ...reading, when: undefined }, before, selectPlaces(state)),
        isForAddress: isForAddress(reading),
        isWhole: !reading.isBegun && reading.words.every(({ use }) => use !== "unknown"),
        isCertain: reading.isCertain,
        note: readingNote(reading, wording),
        rememberedAs: readingInWords({ ...reading, when: undefined }, wording, now?.date),
      },
    })),
  };
  return withHamlets(
    isName(names, text) || isBeginning(readings, places, text) ? [...found, group] : [group, ...found],
  );
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

function isName(index: SearchIndex, text: string): boolean {
  const name = toKeyWords(text).join("");
  const { areas, places } = placeNamesOf(index);
  return areas.has(name) || places.has(name);
}

function isBeginning(readings: readonly Reading[], places: readonly SearchGroupHits[], text: string): boolean {
  const first = places[0]?.hits[0];
  if (first === undefined || readings.some(({ isBegun }) => !isBegun)) return false;
  return toKeyWords(text).length === 1 && begins(first, [text]);
}

/** Options for the hits found on the device, in groups. */
function toHitGroups(found: readonly JoinedGroup[], messages: Core, words: HitWords): readonly SearchOptionGroup[] {
  return found.map(({ group, hits }) => ({
    id: group,
    name: messages.searchGroups[group],
    options: hits.map((hit) => toOption(hit, words)),
  }));
}

/** Options for hamlets, each with its commune. */
function toHamletGroup(found: readonly SearchHit[], messages: Core, words: HitWords): SearchOptionGroup {
  return { id: "hameau", name: messages.searchGroups.hameau, options: found.map((hit) => toOption(hit, words)) };
}

function toOption(hit: JoinedHit, words: HitWords): SearchOption {
  return { id: hit.id, name: hit.label, detail: detailOf(hit, words), meant: { kind: "hit", hit } };
}

/** Details that distinguish an answer from others of the same name: département, and the name or postcode by which it was found. */
function detailOf(hit: JoinedHit, words: HitWords): string {
  const parts = [
    hit.kind === "lieu" ? hit.place.commune : "",
    hit.kind === "lieu-dit" ? hit.commune.name : "",
    hit.codesDepartement.length === 0 ? "" : `(${hit.codesDepartement.join(", ")})`,
    hit.isCommuneAndResort ? words.communeAndResort : "",
    hit.kind === "massif" ? words.massifCentre : "",
    foundByText(hit.foundBy, words),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Other name, or postcode, by which a place was found; "" for its own name. */
function foundByText(foundBy: FoundBy | undefined, words: HitWords): string {
  switch (foundBy?.kind) {
    case undefined:
      return "";
    case "postcode":
      return `· ${foundBy.text}`;
    case "former-name":
      return `· ${words.formerly({ name: foundBy.text })}`;
    case "other-name":
      return `· ${words.alsoNamed({ name: foundBy.text })}`;
  }
}
