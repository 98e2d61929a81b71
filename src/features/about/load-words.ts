import type { Language } from "../../model/app-state.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { loadDetails } from "../../ui/messages/load-catalogue.ts";
import type { AboutWords } from "./messages/fr.ts";

const ABOUT: Readonly<Record<Language, () => Promise<AboutWords>>> = {
  fr: async () => (await import("./messages/fr.ts")).about,
  en: async () => (await import("./messages/en.ts")).about,
  it: async () => (await import("./messages/it.ts")).about,
  es: async () => (await import("./messages/es.ts")).about,
};

/** Loads the catalogue of views with the words of « À propos » in one language. Rejects when a file cannot be loaded. */
export async function loadAboutDetails(language: Language): Promise<Details> {
  const [details, about] = await Promise.all([loadDetails(language), ABOUT[language]()]);
  return { ...details, about };
}
