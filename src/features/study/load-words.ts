import type { Language } from "../../model/app-state.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { loadDetails } from "../../ui/messages/load-catalogue.ts";
import type { StudyWords } from "./messages/fr.ts";

const WORDS: Readonly<Record<Language, () => Promise<StudyWords>>> = {
  fr: async () => (await import("./messages/fr.ts")).study,
  en: async () => (await import("./messages/en.ts")).study,
  it: async () => (await import("./messages/it.ts")).study,
  es: async () => (await import("./messages/es.ts")).study,
};

/** Loads the catalogue of views with the words of studies in one language. Rejects when a file cannot be loaded. */
export async function loadStudyDetails(language: Language): Promise<Details> {
  const [details, study] = await Promise.all([loadDetails(language), WORDS[language]()]);
  return { ...details, study };
}
