import { FILTER_GROUPS, type PlaceQuery } from "../../domain/filter/filters.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { askedOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";

/**
 * Text of each filter that is set, in the order of the groups: "Famille", "Ouvert maintenant", "Jusqu’à 20 km". The reach is in `metric`.
 */
export function askedInWords(
  query: PlaceQuery,
  metric: Metric,
  messages: Catalogue,
  format: Format,
): readonly string[] {
  const { filters, opening, passesBy, reach } = query;
  const values = FILTER_GROUPS.flatMap((group) => askedOptions(group, filters, messages));
  return [
    ...values.map(({ label }) => label),
    momentInWords(opening, messages, format),
    passesBy ? messages.passesBy : "",
    reach === undefined ? "" : `${messages.reach} ${messages.reachValue({ value: reach, metric })}`,
  ].filter((text) => text !== "");
}
