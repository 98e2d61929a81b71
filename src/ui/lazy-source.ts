import type { ComponentType } from "react";
import type { Language } from "../state/app-state.ts";
import type { Details } from "./messages/catalogue.ts";
import { loadDetails } from "./messages/load-catalogue.ts";

/** A view with the words of one language; undefined for a view that needs only the words of the list. */
export interface LoadedView<Props> {
  readonly View: ComponentType<Props>;
  readonly details: Details | undefined;
}

/** For a view that needs only the words of the list. */
export const NO_MORE_WORDS = async (): Promise<undefined> => undefined;

/** Source of the code and words of a lazy view. `known` returns what is already loaded. */
export interface LazySource<Props> {
  readonly known: (language: Language) => LoadedView<Props> | undefined;
  /** Loads code and words. Rejects when a file cannot be loaded; the next call tries again. */
  readonly bring: (language: Language) => Promise<LoadedView<Props>>;
}

/** Creates a source that loads at the first call. React.lazy would keep a failure for ever. */
export function lazySource<Props>(
  load: () => Promise<ComponentType<Props>>,
  words: (language: Language) => Promise<Details | undefined> = loadDetails,
): LazySource<Props> {
  const known = new Map<Language, LoadedView<Props>>();
  return {
    known: (language) => known.get(language),
    bring: async (language) => {
      const [View, details] = await Promise.all([load(), words(language)]);
      const loaded = { View, details };
      known.set(language, loaded);
      return loaded;
    },
  };
}
