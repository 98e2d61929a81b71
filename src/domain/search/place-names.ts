import { memoise } from "../memoise.ts";
import type { SearchGroup, SearchIndex } from "./search-index.ts";

/** Names of an index that consist of whole words, as keys. */
export interface PlaceNames {
  /** Whole names of communes, resorts, passes and massifs, without gaps. */
  readonly areas: ReadonlySet<string>;
  /** Whole names of places that help, without gaps. */
  readonly places: ReadonlySet<string>;
  /** Words of the names of communes, resorts, passes and massifs. */
  readonly words: ReadonlySet<string>;
}

const AREA_GROUPS: readonly SearchGroup[] = ["commune", "station", "relief"];

/** Names of an index, computed once per index. */
export const placeNamesOf: (index: SearchIndex) => PlaceNames = memoise(listNames);

function listNames({ groups, lexicons }: SearchIndex): PlaceNames {
  const areas = AREA_GROUPS.flatMap((group) => groups[group]).flatMap(({ names }) => names);
  const places = groups.lieu.flatMap(({ names }) => names);
  const text = (lexicon: readonly string[]) => (at: number) => lexicon[at] ?? "";
  return {
    areas: new Set(areas.flatMap(({ wholes }) => wholes.map(text(lexicons.wholes)))),
    places: new Set(places.flatMap(({ wholes }) => wholes.map(text(lexicons.wholes)))),
    words: new Set(areas.flatMap(({ words }) => words.map(text(lexicons.words)))),
  };
}
