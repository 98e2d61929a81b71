import type { Language } from "../../state/app-state.ts";

/** Folder of the plain page « À propos », below that of the site: src/static-pages/about-page.tsx. */
export const ABOUT_PATH = "a-propos/";
/** Folder of the lists without script: src/static-pages/list-pages.tsx. */
export const LIST_PATH = "liste/";
/** Anchor of the statement on accessibility. */
export const STATEMENT_ID = "accessibilite";

/** Link to « À propos » from the page of the map. The page is in French, with a summary in each other language. */
export function aboutLink(language: Language, section = ""): string {
  const anchor = language === "fr" ? section : language;
  return `./${ABOUT_PATH}${anchor === "" ? "" : `#${anchor}`}`;
}

/** Folders of the pages that speak French only, below that of the site. */
export const TERRITORIES_PATH = "territoires/";
export const DATA_PATH = "donnees/";

/** Link to such a page; it keeps the language for the way back. */
export function frenchPageLink(path: string, language: Language): string {
  return `./${path}?lang=${language}`;
}

/** Path of the sources of the data, from the folder of the site. */
export const SOURCES_PATH = "donnees/?partie=emporter";
