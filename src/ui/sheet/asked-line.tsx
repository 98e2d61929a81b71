import { metricOf } from "../../domain/access/access-model.ts";
import { selectTripModel } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { askedInWords } from "../filters/asked-in-words.ts";
import { usePlaceQuery } from "../filters/use-place-query.ts";

/** "Filtres : Famille, Ouvert maintenant", for a paper that says what was searched for; nothing where no filter is set. */
export function AskedLine() {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectTripModel));
  const asked = askedInWords(usePlaceQuery(), metric, messages, format);
  return asked.length === 0 ? null : <p>{messages.labelled({ name: messages.filters, text: asked.join(" · ") })}</p>;
}
