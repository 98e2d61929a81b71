import { deviceLanguage } from "./device-language.ts";

/** Whether the page of this link, on a device of these languages, opens as the view that is written into it: in French, with nothing chosen. */
export function opensWithFirstView(search: string, languages: readonly string[]): boolean {
  return search === "" && deviceLanguage(languages) === "fr";
}
