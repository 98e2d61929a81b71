import { metricOf } from "../../../domain/access/access-model.ts";
import { layersAmong } from "../../../domain/layer/layers-among.ts";
import { selectAccessModel } from "../../../state/access-selectors.ts";
import type { AppState } from "../../../state/app-state.ts";
import { selectDoubtfulCount } from "../../../state/export/export-places.ts";
import { selectVisiblePlaces } from "../../../state/list-selectors.ts";
import { selectOrigin } from "../../../state/nearest-selectors.ts";
import { selectPlaces } from "../../../state/selectors.ts";
import { filtersInWords } from "../../filters/filters-in-words.ts";
import type { Wording } from "../../wording.ts";

/** Which places are taken away, in one sentence: how many of how many, by which filters, with which layers. */
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

/** Every filter that bears on what is taken away, those from where a person starts too, and the layers among it. */
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
