import type { Language } from "../../model/app-state.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { loadDetails } from "../../ui/messages/load-catalogue.ts";
import type { TerritorySetsWords } from "./messages/fr.ts";

const WORDS: Readonly<Record<Language, () => Promise<TerritorySetsWords>>> = {
  fr: async () => (await import("./messages/fr.ts")).territorySets,
  en: async () => (await import("./messages/en.ts")).territorySets,
  it: async () => (await import("./messages/it.ts")).territorySets,
  es: async () => (await import("./messages/es.ts")).territorySets,
};

/** Loads the catalogue of views with the words of sets of territories in one language. Rejects when a file cannot be loaded. */
export async function loadTerritorySetsDetails(language: Language): Promise<Details> {
  const [details, territorySets] = await Promise.all([loadDetails(language), WORDS[language]()]);
  return { ...details, territorySets };
}
