import { plannedOpeningHours, readDetails } from "../../domain/scenario/planned-details.ts";
import type { PlannedPlace } from "../../domain/scenario/planned-place.ts";
import { weekInShort } from "../sheet/week-in-words.ts";
import type { Wording } from "../wording.ts";

/** Type, hours and note of a planned place, as far as they are said. */
export function detailsInWords(place: Pick<PlannedPlace, "details">, { messages, format }: Wording): readonly string[] {
  const { category, note } = readDetails(place);
  const hours = plannedOpeningHours(place);
  return [
    ...(category === undefined ? [] : [messages.categories[category]]),
    ...(hours === "" ? [] : [weekInShort(hours, messages, format).join(", ")]),
    ...(note === "" ? [] : [note]),
  ];
}
