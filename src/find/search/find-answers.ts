import type { Place } from "../../domain/place.ts";
import { isForAddress, type Reading } from "../../domain/search/read-query.ts";
import type { FoundBy, SearchHit } from "../../domain/search/search-places.ts";
import { type JoinedGroup, type JoinedHit, searchQueryOf } from "../../domain/search/search-query-of.ts";
import type { SearchFound, SearchQuestion } from "../../domain/search/search-text.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPlaces } from "../../state/selectors.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import type { OpenCompute } from "../../worker/open-compute.ts";
import type { SearchAnswer, SearchFile } from "../../worker/search-work.ts";
import { type ReadingWording, readingDetail, readingInWords, readingNote } from "./reading-in-words.ts";
import type { SearchOption, SearchOptionGroup } from "./search-options.ts";

/** The search. */
export interface Finder {
  /** Finds what the device knows for a text. @param seen number of settled files of an answer that is known: waits for more */
  readonly find: (question: SearchQuestion, files: readonly SearchFile[], seen?: number) => Promise<SearchAnswer>;
  /** Seeks in the places of an imported file too, and loads failed files again. */
  readonly prepare: (imported: readonly Place[]) => Promise<void>;
  /** Options of what was found, in groups: readings of the text as need, place and moment, then places. */
  readonly toGroups: (found: SearchFound, state: AppState, wording: ReadingWording) => Groups;
}

type Groups = readonly SearchOptionGroup[];

export function createFinder({ call }: OpenCompute): Finder {
  return {
    find: (...question) => call((compute) => compute.search(...question)),
    prepare: (imported) => call((compute) => compute.prepareSearch(imported)),
    toGroups,
  };
}

function toGroups(found: SearchFound, state: AppState, wording: ReadingWording): Groups {
  const { messages } = wording;
  const places = toHitGroups(found.places, messages);
  const readings = found.readings.length === 0 ? [] : [toReadingGroup(found.readings, state, wording)];
  const named = found.hamlets.length === 0 ? [] : [toHamletGroup(found.hamlets, messages)];
  const groups = found.arePlacesFirst ? [...places, ...readings] : [...readings, ...places];
  return found.areHamletsFirst ? [...named, ...groups] : [...groups, ...named];
}

function toReadingGroup(readings: readonly Reading[], state: AppState, wording: ReadingWording): SearchOptionGroup {
  const today = state.now?.date;
  return {
    id: "reading",
    name: wording.messages.searchGroups.reading,
    options: readings.map((reading, rank) => ({
      id: `reading-${rank}`,
      name: readingInWords(reading, wording, today),
      detail: readingDetail(reading, wording),
      meant: {
        kind: "reading",
        query: (before) => searchQueryOf(reading, before, selectPlaces(state)),
        remembered: (before) => searchQueryOf({ ...reading, when: undefined }, before, selectPlaces(state)),
        isForAddress: isForAddress(reading),
        isWhole: !reading.isBegun && reading.words.every(({ use }) => use !== "unknown"),
        isCertain: reading.isCertain,
        note: readingNote(reading, wording),
        rememberedAs: readingInWords({ ...reading, when: undefined }, wording, today),
      },
    })),
  };
}

/** Options for the hits found on the device, in groups. */
function toHitGroups(found: readonly JoinedGroup[], messages: Core): readonly SearchOptionGroup[] {
  return found.map(({ group, hits }) => ({
    id: group,
    name: messages.searchGroups[group],
    options: hits.map((hit) => toOption(hit, messages.reading)),
  }));
}

/** Options for hamlets, each with its commune. */
function toHamletGroup(found: readonly SearchHit[], messages: Core): SearchOptionGroup {
  return {
    id: "hameau",
    name: messages.searchGroups.hameau,
    options: found.map((hit) => toOption(hit, messages.reading)),
  };
}

function toOption(hit: JoinedHit, words: Core["reading"]): SearchOption {
  return { id: hit.id, name: hit.label, detail: detailOf(hit, words), meant: { kind: "hit", hit } };
}

/** Details that distinguish an answer from others of the same name: département, and the name or postcode by which it was found. */
function detailOf(hit: JoinedHit, words: Core["reading"]): string {
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
function foundByText(foundBy: FoundBy | undefined, words: Core["reading"]): string {
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
