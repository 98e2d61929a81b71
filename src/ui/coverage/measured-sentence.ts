import { readyValue } from "../../domain/loadable.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { conditionsInWords } from "../../features/access-choice/access-in-words.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectComputedPercent } from "../../model/measured-share-selectors.ts";
import { selectPresentPlaces } from "../../model/present-places-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import type { Format } from "../format.ts";
import { measuredLayerInWords } from "../layer-in-words.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";
import { countedWhere } from "../people/counted-where.ts";
import { neighboursSentence } from "./neighbours-sentence.ts";
import { sourceDatesSentence } from "./source-dates-sentence.ts";
import { stopsSentence } from "./stops-sentence.ts";

/**
 * Sentence on the method of the figures: counted places, age of their lists, neighbours, stops, access model, threshold, people
 * group and positions of counting. With it, a reader of a printed or exported figure can reproduce the figure.
 */
export function measuredSentence(state: AppState, messages: FrenchCatalogue, format: Format): string {
  const measured = selectMeasuredPlaces(state);
  const planned = measured.filter(isPlanned).length;
  const count = measured.length - planned;
  const sentence = messages.measured({
    count,
    planned,
    excluded: selectPresentPlaces(state).length - count,
    conditions: [
      ...conditionsInWords(state, { messages, format }),
      ...measuredLayerInWords(state, { messages, format }),
    ],
    model: selectAccessModel(state),
    threshold: selectThreshold(state),
    group: state.peopleGroup,
    ...countedWhere(state, { messages, format }),
  });
  const parts = [
    sentence,
    sourceDatesSentence(state, { messages, format }),
    neighboursSentence(state, messages),
    stopsSentence(state, messages),
    computedWaysSentence(state, messages, format),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Sentence on the ways that a routing engine computed, and for whom; "" where none counts. */
export function computedWaysSentence(state: AppState, messages: FrenchCatalogue, format: Format): string {
  const ways = readyValue(state.resources.roadWays);
  const percent = ways && selectComputedPercent(state);
  if (ways === undefined || percent === undefined) return "";
  return messages.computedWays({ engine: ways.engine, day: format.date(ways.roadsOf), percent });
}
