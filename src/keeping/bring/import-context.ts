import type { Correction } from "../../domain/corrections/correction.ts";
import { readyValue } from "../../domain/loadable.ts";
import { memoise } from "../../domain/memoise.ts";
import { CATEGORIES, type Category, type Place } from "../../domain/place.ts";
import { THEMES, type Theme } from "../../domain/themes.ts";
import type { CheckedAgainst } from "../../worker/import-reader.ts";
import type { State, Store } from "../store.ts";

/** Data with which imported rows are compared. */
export interface ImportContextSource {
  /** Resolves when communes and places are loaded or failed. Without communes rows are located by their positions only. */
  whenKnown(): Promise<CheckedAgainst>;
}

export function createImportContext(store: Store, corrections: readonly Correction[]): ImportContextSource {
  // The same object for the same files: it is handed to the worker once.
  const against = memoise((files: State["files"]): CheckedAgainst => {
    const communes = readyValue(files.territories)?.communes ?? [];
    const places = readyValue(files.places) ?? [];
    return { context: { communes, bouquets: bouquetsOf(places), corrections }, places };
  });
  const now = () => against(store.getState().files);
  return {
    whenKnown: () =>
      new Promise((resolve) => {
        if (isKnown(store.getState())) {
          resolve(now());
          return;
        }
        const stop = store.subscribe((state) => {
          if (!isKnown(state)) return;
          stop();
          resolve(now());
        });
      }),
  };
}

function isKnown({ files }: State): boolean {
  return files.territories.status !== "loading" && files.places.status !== "loading";
}

/** Themes that all receiving places of a category have in common. */
export function bouquetsOf(places: readonly Place[]): Readonly<Partial<Record<Category, readonly Theme[]>>> {
  return Object.fromEntries(
    CATEGORIES.map((category) => {
      const own = places.filter(
        ({ kind, categories: [only, ...others] }) => kind === "accueil" && only === category && others.length === 0,
      );
      const common = THEMES.filter((theme) => own.every(({ themes }) => themes.includes(theme)));
      return [category, own.length === 0 ? [] : common];
    }),
  );
}
