import { placeNamesOf } from "../../domain/search/place-names.ts";
import { isForAddress, type Reading, readQuery } from "../../domain/search/read-query.ts";
import type { SearchGroup, SearchIndex } from "../../domain/search/search-index.ts";
import { toKeyWords } from "../../domain/search/search-key.ts";
import { type SearchGroupHits, searchPlaces } from "../../domain/search/search-places.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { selectNeedIndex, selectSearchIndex } from "../../state/search-selectors.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";
import { readingDetail, readingInWords } from "./reading-in-words.ts";
import { type SearchOptionGroup, toHitGroups } from "./search-options.ts";

/** So many answers in each group: more are for a longer text. */
const ANSWERS_PER_GROUP = 5;

export interface Wording {
  readonly messages: Core;
  readonly format: Format;
}

/**
 * What the device knows by a text, in its groups: what it may mean as need, place and moment, then places. Places come first where the
 * text is the name of one, or its beginning while a need is but begun.
 */
export function findAnswers(
  state: AppState,
  text: string,
  firstGroup: SearchGroup,
  { messages, format }: Wording,
): readonly SearchOptionGroup[] {
  const index = selectSearchIndex(state);
  const now = selectNow(state);
  const needs = selectNeedIndex(state);
  const readings = readQuery(text, { index, needs, now, language: state.language, firstGroup });
  const places = findPlaces(index, text, firstGroup, readings[0]);
  const found = toHitGroups(places, messages);
  if (readings.length === 0) return found;
  const group: SearchOptionGroup = {
    id: "reading",
    name: messages.searchGroups.reading,
    options: readings.map((reading, rank) => ({
      id: `reading-${rank}`,
      name: readingInWords(reading, messages, format, now?.date),
      detail: readingDetail(reading, messages),
      meant: {
        kind: "reading",
        reading,
        isForAddress: isForAddress(reading),
        rememberedAs: readingInWords({ ...reading, when: undefined }, messages, format, now?.date),
      },
    })),
  };
  return isName(index, text) || isBeginning(readings, places, text) ? [...found, group] : [group, ...found];
}

/** Places by the whole text; where none bears it, by the words of the reading that name one. */
function findPlaces(
  index: SearchIndex,
  text: string,
  firstGroup: SearchGroup,
  reading: Reading | undefined,
): readonly SearchGroupHits[] {
  const places = searchPlaces(index, text, ANSWERS_PER_GROUP, firstGroup);
  if (places.length > 0 || reading === undefined) return places;
  const named = reading.words.filter(({ use }) => use === "where").map((word) => word.text);
  return searchPlaces(index, named.join(" "), ANSWERS_PER_GROUP, firstGroup);
}

function isName(index: SearchIndex, text: string): boolean {
  const name = toKeyWords(text).join("");
  const { areas, places } = placeNamesOf(index);
  return areas.has(name) || places.has(name);
}

function isBeginning(readings: readonly Reading[], places: readonly SearchGroupHits[], text: string): boolean {
  const [typed = "", ...others] = toKeyWords(text);
  const first = places[0]?.hits[0];
  if (others.length > 0 || first === undefined || readings.some(({ isBegun }) => !isBegun)) return false;
  return toKeyWords(first.foundBy?.text ?? first.label).some((word) => word.startsWith(typed));
}
