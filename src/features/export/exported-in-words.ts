import { metricOf } from "../../domain/access/access-model.ts";
import { layersAmong } from "../../domain/layer/layers-among.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import { selectOrigin } from "../../model/nearest-selectors.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { filtersInWords } from "../../ui/filters/filters-in-words.ts";
import type { Wording } from "../../ui/wording.ts";
import { selectDoubtfulCount } from "./export-places.ts";

/** Sentence on the exported places: their number among all, the filters and the layers. */
export function exportedSentence(state: AppState, { messages, format }: Wording): string {
  const count = selectVisiblePlaces(state).length;
  if (count === 0) return messages.exportedNone;
  return messages.exportedPlaces({
    count,
    total: selectPlaces(state).length,
    unknown: selectDoubtfulCount(state),
    filters: exportedFilters(state, { messages, format }),
  });
}

/** Texts of all filters of the export, those relative to the starting point included, and of the layers in it. */
export function exportedFilters(state: AppState, { messages, format }: Wording): readonly string[] {
  const { passesBy, reach } = state;
  const names = layersAmong(selectVisiblePlaces(state), state.layers.layers).map(({ name }) =>
    messages.quoted({ name }),
  );
  const origin = selectOrigin(state);
  const metric = metricOf(selectAccessModel(state));
  const isFromHere = origin.status === "ready";
  return [
    ...filtersInWords(state, messages, format),
    ...(isFromHere && passesBy && origin.start.codeCommune !== undefined ? [messages.exportedPassingBy] : []),
    ...(isFromHere && reach !== undefined
      ? [messages.exportedWithin({ reach: messages.reachValue({ value: reach, metric }) })]
      : []),
    ...(names.length === 0 ? [] : [messages.layersCounted({ names: format.list(names), count: names.length })]),
  ];
}
