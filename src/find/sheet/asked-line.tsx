import { metricOf } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { askedInWords } from "../filters/asked-in-words.ts";
import { usePlaceQuery } from "../filters/use-place-query.ts";

/** Line with the filters on a printed page: "Filtres : Famille, Ouvert maintenant"; renders nothing without a filter. */
export function AskedLine() {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const asked = askedInWords(usePlaceQuery(), metric, messages, format);
  return asked.length === 0 ? null : <p>{messages.labelled({ name: messages.filters, text: asked.join(" · ") })}</p>;
}
