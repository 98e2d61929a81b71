import { readyValue } from "../../domain/loadable.ts";
import { isPlanned } from "../../domain/scenario/planned-point.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPresentPoints } from "../../state/list-selectors.ts";
import { selectMeasuredPoints } from "../../state/scenario-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { filtersInWords } from "../filters/filters-in-words.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { layersInWords } from "./layers-in-words.ts";

/**
 * What the figures measure, in one sentence: which places, by which filters, by what model and threshold, whose population.
 * Whoever reads a figure on paper or in a file needs nothing else to obtain it again.
 */
export function measuredSentence(state: AppState, messages: Catalogue, format: Format): string {
  const measured = selectMeasuredPoints(state);
  const planned = measured.filter(isPlanned).length;
  const count = measured.length - planned;
  return messages.measured({
    count,
    planned,
    setAside: selectPresentPoints(state).length - count,
    filters: [...filtersInWords(state, messages, format), ...layersInWords(state, { messages, format })],
    model: selectAccessModel(state),
    threshold: selectThreshold(state),
    communes: selectCommunes(state).length,
    vintage: readyValue(state.resources.manifest)?.populationVintage ?? messages.none,
  });
}
