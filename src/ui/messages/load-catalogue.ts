import type { Language } from "../../state/app-state.ts";
import type { Core, Details } from "./catalogue.ts";
import { core as frenchCore } from "./core/fr.ts";
import type { Named } from "./message.ts";

/** Words of the list with their language. */
export interface Words {
  readonly language: Language;
  readonly core: Core;
}

/** In the code of the first view. */
const FRENCH_WORDS: Words = { language: "fr", core: frenchCore };

const CORES: Readonly<Record<Language, () => Promise<Core>>> = {
  fr: async () => frenchCore,
  en: () => import("./core/en.ts").then((part) => part.core),
  it: () => import("./core/it.ts").then((part) => part.core),
  es: () => import("./core/es.ts").then((part) => part.core),
};

const DETAILS: Readonly<Record<Language, () => Promise<Details>>> = {
  fr: () => import("./details/fr.ts").then((part) => part.details),
  en: () => import("./details/en.ts").then((part) => part.details),
  it: () => import("./details/it.ts").then((part) => part.details),
  es: () => import("./details/es.ts").then((part) => part.details),
};

/** Loads the words of the list in one language; falls back to French when the file cannot be loaded. */
export async function loadCore(language: Language): Promise<Words> {
  try {
    return { language, core: await CORES[language]() };
  } catch {
    return FRENCH_WORDS;
  }
}

const arrived = new Map<Language, Details>();

/** Loads the words of sheets and views in one language. Rejects when the file cannot be loaded. */
export async function loadDetails(language: Language): Promise<Details> {
  const details = await DETAILS[language]();
  arrived.set(language, details);
  return details;
}

/** The words of sheets and views that were loaded before; undefined in a language whose file has not come. */
export function loadedDetails(language: Language): Details | undefined {
  return arrived.get(language);
}

/** Loads all words of one language, with which the whole page changes at once. A view whose words cannot be loaded says so itself. */
export async function loadWords(language: Language): Promise<Words> {
  const [words] = await Promise.all([loadCore(language), loadDetails(language).catch(() => undefined)]);
  return words;
}

/** Each language by its own name. */
export const LANGUAGE_NAMES = {
  fr: "Français",
  en: "English",
  it: "Italiano",
  es: "Español",
} as const satisfies Named<Language>;
