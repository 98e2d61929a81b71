import { metricOf } from "../../domain/access/access-model.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectUnknownCount, selectVisiblePlaces } from "../../model/list-selectors.ts";
import { selectOrigin } from "../../model/nearest-selectors.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { filtersInWords } from "../../ui/filters/filters-in-words.ts";
import { layerInWords } from "../../ui/layer-in-words.ts";
import type { FrenchWording } from "../../ui/wording.ts";

/** Sentence on the exported places: their number among all, the filters and the imported file. */
export function exportedSentence(state: AppState, { messages, format }: FrenchWording): string {
  const count = selectVisiblePlaces(state).length;
  if (count === 0) return messages.exportedNone;
  return messages.exportedPlaces({
    count,
    total: selectPlaces(state).length,
    unknown: selectUnknownCount(state),
    filters: exportedFilters(state, { messages, format }),
  });
}

/** Texts of all filters of the export, those relative to the starting point included, and of the imported file in it. */
export function exportedFilters(state: AppState, { messages, format }: FrenchWording): readonly string[] {
  const { passesBy, reach } = state;
  const origin = selectOrigin(state);
  const metric = metricOf(selectAccessModel(state));
  const isFromHere = origin.status === "ready";
  return [
    ...filtersInWords(state, messages, format),
    ...(isFromHere && passesBy && origin.start.codeCommune !== undefined ? [messages.exportedPassingBy] : []),
    ...(isFromHere && reach !== undefined
      ? [messages.exportedWithin({ reach: messages.reachValue({ value: reach, metric }) })]
      : []),
    ...layerInWords(selectVisiblePlaces(state), state, { messages, format }),
  ];
}
