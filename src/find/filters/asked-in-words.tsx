import { FILTER_GROUPS, type PlaceQuery } from "../../domain/filter/filters.ts";
import { type Metric, metricOf } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { usePlaceQuery } from "./filter-bar.tsx";
import { askedOptions, momentInWords } from "./filter-words.ts";

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

/** Line with the filters on a printed page: "Filtres : Famille, Ouvert maintenant"; renders nothing without a filter. */
export function AskedLine() {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const asked = askedInWords(usePlaceQuery(), metric, messages, format);
  return asked.length === 0 ? null : <p>{messages.labelled({ name: messages.filters, text: asked.join(" · ") })}</p>;
}
