import { LANGUAGES, type Language } from "../../state/app-state.ts";

/** The first of the device's languages that the page has; French when there is none. */
export function deviceLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (known !== undefined) return known;
  }
  return "fr";
}

/**
 * Whether this link, on a device with these languages, opens the first view that the build writes into the page: in French, without any
 * parameter.
 */
export function opensWithFirstView(search: string, languages: readonly string[]): boolean {
  return search === "" && deviceLanguage(languages) === "fr";
}
