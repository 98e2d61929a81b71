import type { SearchGroup, SearchIndex } from "./search-index.ts";

/** Names that are whole words of what may be searched, as they are compared. */
export interface PlaceNames {
  /** Whole names without gaps of communes, resorts, passes and massifs. */
  readonly areas: ReadonlySet<string>;
  /** The same of places that help. */
  readonly places: ReadonlySet<string>;
  /** Words of names of communes, resorts, passes and massifs. */
  readonly words: ReadonlySet<string>;
}

const AREA_GROUPS: readonly SearchGroup[] = ["commune", "station", "relief"];
const known = new WeakMap<SearchIndex, PlaceNames>();

/** The names of an index: worked out once for each. */
export function placeNamesOf(index: SearchIndex): PlaceNames {
  const names = known.get(index) ?? listNames(index);
  known.set(index, names);
  return names;
}

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
