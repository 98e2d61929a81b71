import type { Language } from "../../state/app-state.ts";
import type { ReadingWords } from "./fr/reading.ts";

const READING: Readonly<Record<Language, () => Promise<ReadingWords>>> = {
  fr: async () => (await import("./fr/reading.ts")).reading,
  en: async () => (await import("./en/reading.ts")).reading,
  it: async () => (await import("./it/reading.ts")).reading,
  es: async () => (await import("./es/reading.ts")).reading,
};

/** Loads the words for readings of a typed text, with the code of the search. Rejects when the file cannot be loaded. */
export function loadReading(language: Language): Promise<ReadingWords> {
  return READING[language]();
}
