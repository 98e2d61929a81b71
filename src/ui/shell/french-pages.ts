import type { Choices } from "../../state/app-state.ts";

/** Folders of the pages that speak French only, below that of the site. */
export const TERRITORIES_PATH = "territoires/";
export const DATA_PATH = "donnees/";

/** Link to such a page, in the appearance of this one; it keeps the language for the way back. */
export function frenchPageLink(
  path: string,
  { language, appearance }: Pick<Choices, "language" | "appearance">,
): string {
  return `./${path}?lang=${language}${appearance === "auto" ? "" : `&apparence=${appearance}`}`;
}
