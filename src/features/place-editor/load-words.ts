import type { Language } from "../../model/app-state.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { loadDetails } from "../../ui/messages/load-catalogue.ts";
import type { PlaceEditorWords } from "./messages/fr.ts";

const WORDS: Readonly<Record<Language, () => Promise<PlaceEditorWords>>> = {
  fr: async () => (await import("./messages/fr.ts")).placeEditor,
  en: async () => (await import("./messages/en.ts")).placeEditor,
  it: async () => (await import("./messages/it.ts")).placeEditor,
  es: async () => (await import("./messages/es.ts")).placeEditor,
};

/** Loads the catalogue of views with the words of « Corriger un lieu » in one language. Rejects when a file cannot be loaded. */
export async function loadPlaceEditorDetails(language: Language): Promise<Details> {
  const [details, placeEditor] = await Promise.all([loadDetails(language), WORDS[language]()]);
  return { ...details, placeEditor };
}
