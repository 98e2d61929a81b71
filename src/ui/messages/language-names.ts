import type { Language } from "../../state/app-state.ts";
import type { Named } from "./message.ts";

/** Each language by its own name. */
export const LANGUAGE_NAMES = {
  fr: "Français",
  en: "English",
  it: "Italiano",
  es: "Español",
} as const satisfies Named<Language>;
