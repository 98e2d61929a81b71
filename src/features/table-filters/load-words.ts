import type { Language } from "../../model/app-state.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { loadDetails } from "../../ui/messages/load-catalogue.ts";
import type { TableFiltersWords } from "./messages/fr.ts";

const WORDS: Readonly<Record<Language, () => Promise<TableFiltersWords>>> = {
  fr: async () => (await import("./messages/fr.ts")).tableFilters,
  en: async () => (await import("./messages/en.ts")).tableFilters,
  it: async () => (await import("./messages/it.ts")).tableFilters,
  es: async () => (await import("./messages/es.ts")).tableFilters,
};

/** Loads the catalogue of views with the words of the filters of the table in one language. Rejects when a file cannot be loaded. */
export async function loadTableFiltersDetails(language: Language): Promise<Details> {
  const [details, tableFilters] = await Promise.all([loadDetails(language), WORDS[language]()]);
  return { ...details, tableFilters };
}
