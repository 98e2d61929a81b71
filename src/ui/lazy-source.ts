import type { ComponentType } from "react";
import type { Language } from "../state/app-state.ts";
import type { Details } from "./messages/catalogue.ts";
import { loadDetails } from "./messages/load-catalogue.ts";

/** A view with the words of one language; undefined where those of the list are enough for it. */
export interface LoadedView<Props> {
  readonly View: ComponentType<Props>;
  readonly details: Details | undefined;
}

/** For a view whose words are those of the list. */
export const NO_MORE_WORDS = async (): Promise<undefined> => undefined;

/** Where the code and the words of a part come from. What has come once is there at once. */
export interface LazySource<Props> {
  readonly known: (language: Language) => LoadedView<Props> | undefined;
  /** Rejects when code or words cannot be had; asking again tries again. */
  readonly bring: (language: Language) => Promise<LoadedView<Props>>;
}

/** A source that fetches at the first call, unlike React.lazy, which remembers a failure for ever. */
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
