import { selectAttach, selectOpenRoadsIn, selectTripModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectDestinations } from "./nearest-selectors.ts";
import { selectCommunes } from "./selectors.ts";

/**
 * Makes ready in small steps what ways on the roads begin with: the roads of both seasons, and where communes and places meet them. Nothing
 * comes of it but that selectors have their answers; what is asked before makes ready what it needs at once.
 */
export function* prepareWays(state: AppState): Generator<undefined, void> {
  const attach = selectAttach(state);
  if (attach === undefined) return;
  yield;
  const model = selectTripModel(state);
  for (const season of ["ete", "hiver"] as const) {
    if (model.kind !== "droite") selectOpenRoadsIn(state, season, model.metric);
    yield;
  }
  for (const { position } of [...selectCommunes(state), ...selectDestinations(state)]) {
    attach(position);
    yield;
  }
}
