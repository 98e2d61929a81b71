import { CATEGORIES, type Category } from "../place.ts";
import type { PlannedPlace } from "./planned-place.ts";

/** First in the details of a planned place: the letter of its type. */
export const LETTER_OF_TYPE = {
  "france-services": "f",
  "espace-saisonnier": "s",
  "lieu-multiservices": "m",
} as const satisfies Readonly<Record<Category, string>>;

/** Type of a planned place; undefined when it is not said. */
export function plannedType({ details = "" }: Pick<PlannedPlace, "details">): Category | undefined {
  const [letter] = details.split("!");
  return CATEGORIES.find((type) => LETTER_OF_TYPE[type] === letter);
}
