import { deviceLanguage } from "./device-language.ts";

/**
 * Whether this link, on a device with these languages, opens the first view that the build writes into the page: in French, without any
 * parameter.
 */
export function opensWithFirstView(search: string, languages: readonly string[]): boolean {
  return search === "" && deviceLanguage(languages) === "fr";
}
