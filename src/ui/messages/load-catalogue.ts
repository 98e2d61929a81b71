import type { Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { fr } from "./fr.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  fr: async () => fr,
  en: async () => (await import("./en.ts")).en,
  it: async () => (await import("./it.ts")).it,
  es: async () => (await import("./es.ts")).es,
};

/** The words of one language; French when its file cannot be had. */
export async function loadCatalogue(language: Language): Promise<{ language: Language; catalogue: Catalogue }> {
  try {
    return { language, catalogue: await LOADERS[language]() };
  } catch {
    return { language: "fr", catalogue: fr };
  }
}
