import type { Correction } from "../../domain/corrections/correction.ts";
import { CATEGORIES, type Category, type Place } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { THEMES, type Theme } from "../../domain/themes.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectCommunes, selectPoints } from "../../model/selectors.ts";
import type { AppStore } from "../../model/store.ts";
import type { CheckedAgainst } from "../../platform/worker/import-reader.ts";

/** Data with which imported rows are compared. */
export interface ImportContextSource {
  /** Resolves when communes and places are loaded or failed. Without communes rows are located by their positions only. */
  whenKnown(): Promise<CheckedAgainst>;
}

const against = derive(
  (communes: readonly Commune[], places: readonly Place[], corrections: readonly Correction[]): CheckedAgainst => ({
    context: { communes, bouquets: bouquetsOf(places), corrections },
    places,
  }),
);

export function createImportContext(store: AppStore, corrections: readonly Correction[]): ImportContextSource {
  const now = () => {
    const state = store.getState();
    return against(state, selectCommunes(state), selectPoints(state), corrections);
  };
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

function isKnown({ resources }: AppState): boolean {
  return resources.communes.status !== "loading" && resources.places.status !== "loading";
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
