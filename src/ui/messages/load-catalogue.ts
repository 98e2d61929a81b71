import type { Language } from "../../model/app-state.ts";
import type { Core, Details } from "./catalogue.ts";
import { core as frenchCore } from "./fr/core.ts";

const CORES: Readonly<Record<Language, () => Promise<Core>>> = {
  fr: async () => frenchCore,
  en: () => import("./en/core.ts").then((part) => part.core),
  it: () => import("./it/core.ts").then((part) => part.core),
  es: () => import("./es/core.ts").then((part) => part.core),
};

const DETAILS: Readonly<Record<Language, () => Promise<Details>>> = {
  fr: () => import("./fr/details.ts").then((part) => part.details),
  en: () => import("./en/details.ts").then((part) => part.details),
  it: () => import("./it/details.ts").then((part) => part.details),
  es: () => import("./es/details.ts").then((part) => part.details),
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
