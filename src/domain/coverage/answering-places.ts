import type { Place } from "../place.ts";
import type { AccessNeed } from "./access-needs.ts";

/** Whether a place answers a need. */
export function answersNeed({ categories, themes }: Pick<Place, "categories" | "themes">, need: AccessNeed): boolean {
  return [...categories, ...themes.map((theme) => `theme:${theme}`)].includes(need);
}
