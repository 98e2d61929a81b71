import type { AppState, Language, View } from "./app-state.ts";

/** The page of planners and the page of those who keep or re-use the data. */
const FRENCH_VIEWS: readonly View[] = ["territoires", "donnees"];

/** Whether a view has no words but the French ones. */
export function isInFrenchOnly(view: View): boolean {
  return FRENCH_VIEWS.includes(view);
}

/** The language in which the page is shown. The choice of the person stays in the state and in the link, for the other views. */
export function pageLanguage({ view, language }: Pick<AppState, "view" | "language">): Language {
  return isInFrenchOnly(view) ? "fr" : language;
}
