import type { Language } from "../../state/app-state.ts";
import type { ReadingWords } from "./words/reading.ts";

const READING: Readonly<Record<Language, () => Promise<ReadingWords>>> = {
  fr: async () => (await import("./fr/reading.ts")).reading,
  en: async () => (await import("./en/reading.ts")).reading,
  it: async () => (await import("./it/reading.ts")).reading,
  es: async () => (await import("./es/reading.ts")).reading,
};

/** The words of what a typed text is read as, which come with the code that searches. Rejects when their file cannot be had. */
export function loadReading(language: Language): Promise<ReadingWords> {
  return READING[language]();
}
