import type { Language } from "../../model/app-state.ts";
import type { Core, Details } from "./catalogue.ts";
import { core as frenchCore } from "./fr/core.ts";

const CORES: Readonly<Record<Language, () => Promise<Core>>> = {
  fr: async () => frenchCore,
  en: async () => (await import("./en/core.ts")).core,
  it: async () => (await import("./it/core.ts")).core,
  es: async () => (await import("./es/core.ts")).core,
};

const DETAILS: Readonly<Record<Language, () => Promise<Details>>> = {
  fr: async () => (await import("./fr/details.ts")).details,
  en: async () => (await import("./en/details.ts")).details,
  it: async () => (await import("./it/details.ts")).details,
  es: async () => (await import("./es/details.ts")).details,
};

/** Loads the words of the list in one language; falls back to French when the file cannot be loaded. */
export async function loadCore(language: Language): Promise<{ language: Language; core: Core }> {
  try {
    return { language, core: await CORES[language]() };
  } catch {
    return { language: "fr", core: frenchCore };
  }
}

/** Loads the words of sheets and views in one language. Rejects when the file cannot be loaded. */
export function loadDetails(language: Language): Promise<Details> {
  return DETAILS[language]();
}
