import type { Choices } from "../../model/app-state.ts";

/** Folder of the page of planners, below that of the site: territoires/index.html. */
export const TERRITORIES_PATH = "territoires/";

/** Link to the page of planners, in the appearance of this page; it speaks French, and keeps the language for the way back. */
export function territoriesLink({ language, appearance }: Pick<Choices, "language" | "appearance">): string {
  return `./${TERRITORIES_PATH}?lang=${language}${appearance === "auto" ? "" : `&apparence=${appearance}`}`;
}
