import type { AppState, Language, View } from "./app-state.ts";

/** Whether a view has no words but the French ones: that of those who keep or re-use the data. */
export function isInFrenchOnly(view: View): boolean {
  return view === "donnees";
}

/** The language in which the page is shown. The choice of the person stays in the state and in the link, for the other views. */
export function pageLanguage({ view, language }: Pick<AppState, "view" | "language">): Language {
  return isInFrenchOnly(view) ? "fr" : language;
}
