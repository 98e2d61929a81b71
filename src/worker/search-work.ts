import type { Loader } from "../data/dataset/loader.ts";
import type { ResourceValues } from "../data/resources.ts";
import type { Place } from "../domain/place.ts";
import {
  buildSearchIndexes,
  type SearchFound,
  type SearchIndexes,
  type SearchQuestion,
  searchText,
} from "../domain/search/search-text.ts";

/** The files in which a text is sought. */
export type SearchFile =
  | "communes"
  | "resorts"
  | "needs"
  | "places"
  | "neighbours"
  | "railStations"
  | "hamlets"
  | "roads"
  | "baseMap";

/** Without these an answer may be another one later. */
const DECISIVE: readonly SearchFile[] = ["communes", "resorts", "needs"];

/** The results from the files so far. */
export interface SearchAnswer extends SearchFound {
  /** Number of files that have loaded or failed: with others another answer may come. */
  readonly settled: number;
  /** Whether all of them have. */
  readonly isWhole: boolean;
  /** Whether one of the decisive files has not. */
  readonly isPartial: boolean;
  readonly hasFailed: boolean;
}

/** The search: loads its files at the first question, and finds what a text may mean in those that have come. */
export function createSearchWork({ load }: Loader) {
  const loading = new Map<SearchFile, Promise<unknown>>();
  const held: { -readonly [Name in SearchFile]?: ResourceValues[Name] } = {};
  const failed = new Set<SearchFile>();
  let imported: readonly Place[] = [];
  let built: { readonly key: string; readonly indexes: SearchIndexes } | undefined;
  const begin = async <Name extends SearchFile>(name: Name) => {
    const loaded = await load(name as "communes");
    if (loaded.status === "ready") Object.assign(held, { [name]: loaded.value });
    else failed.add(name);
  };
  const isSettled = (name: SearchFile) => held[name] !== undefined || failed.has(name);
  const indexesOf = (files: readonly SearchFile[]): SearchIndexes => {
    const key = files.filter((name) => held[name] !== undefined).join();
    const given = <Name extends SearchFile>(name: Name) => (files.includes(name) ? held[name] : undefined);
    if (built?.key !== key) {
      const indexes = buildSearchIndexes({
        communes: given("communes")?.communes,
        resorts: given("resorts")?.resorts,
        railStations: given("railStations")?.stations,
        places: [...(given("places") ?? []), ...imported, ...(given("neighbours") ?? [])],
        passages: given("roads")?.passages,
        labels: given("baseMap")?.labels,
        hamlets: given("hamlets"),
        needs: given("needs"),
      });
      built = { key, indexes };
    }
    return built.indexes;
  };
  return {
    /** Finds a text in some files. @param seen number of settled files of an answer that is known: waits for more */
    search: async (question: SearchQuestion, files: readonly SearchFile[], seen = -1): Promise<SearchAnswer> => {
      for (const name of files) if (!loading.has(name)) loading.set(name, begin(name));
      const open = () => files.filter((name) => !isSettled(name));
      while (files.length - open().length <= seen && open().length > 0)
        await Promise.race(open().map((name) => loading.get(name)));
      return {
        ...searchText(indexesOf(files), question),
        settled: files.length - open().length,
        isWhole: open().length === 0,
        isPartial: open().some((name) => DECISIVE.includes(name)),
        hasFailed: files.some((name) => failed.has(name)),
      };
    },
    /** Seeks in these places of an imported file too, and loads failed files again. */
    prepareSearch: async (places: readonly Place[]): Promise<void> => {
      imported = places;
      built = undefined;
      for (const name of failed) loading.delete(name);
      failed.clear();
    },
  };
}
