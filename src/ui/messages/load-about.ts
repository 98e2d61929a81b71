import type { Language } from "../../state/app-state.ts";
import type { Details } from "./catalogue.ts";
import type { AboutWords } from "./fr/about.ts";
import { loadDetails } from "./load-catalogue.ts";

const ABOUT: Readonly<Record<Language, () => Promise<AboutWords>>> = {
  fr: async () => (await import("./fr/about.ts")).about,
  en: async () => (await import("./en/about.ts")).about,
  it: async () => (await import("./it/about.ts")).about,
  es: async () => (await import("./es/about.ts")).about,
};

/** Loads the catalogue of views with the words of « À propos » in one language. Rejects when a file cannot be loaded. */
export async function loadAboutDetails(language: Language): Promise<Details> {
  const [details, about] = await Promise.all([loadDetails(language), ABOUT[language]()]);
  return { ...details, about };
}
