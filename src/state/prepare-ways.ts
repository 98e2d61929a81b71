import type { Position } from "../domain/geo/position.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { SEASONS } from "../domain/network/conditions.ts";
import { selectAttach, selectRoadsIn } from "./access-selectors.ts";
import type { AppState, AppStore } from "./app-state.ts";
import { inSlices } from "./in-slices.ts";
import { selectDestinations } from "./nearest-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/**
 * Computes in advance what every way needs: the roads of both seasons, and the attachments of places. A selector called
 * earlier computes its part at once.
 */
export function prepareWays(store: AppStore): void {
  prepareOnce(store, hasAll, waysInSteps);
}

function hasAll(state: AppState): boolean {
  const { places, communes, roads } = state.resources;
  return [places, communes, roads].every(({ status }) => status === "ready") && !awaitsNeighbours(state);
}

function* waysInSteps(state: AppState): Generator<undefined, void> {
  const attach = selectAttach(state);
  if (attach === undefined) return;
  yield;
  for (const season of SEASONS) {
    selectRoadsIn(state, season);
    yield;
  }
  yield* attachInSteps(attach, selectDestinations(state));
}

/** Attaches positions to the roads, one in each step. `attach` caches them. */
function* attachInSteps(
  attach: Attach,
  things: readonly { readonly position: Position }[],
): Generator<undefined, void> {
  for (const { position } of things) {
    attach(position);
    yield;
  }
}

/**
 * Attaches imported places to the roads in slices, and again when the roads get their shapes: 20,000 take half a second, for which the
 * choice of a starting point would have to wait. A selector called earlier attaches the rest at once.
 */
export function attachImported(store: AppStore): void {
  let stop: () => void = () => undefined;
  let attached: { readonly layer?: LocalLayer | undefined; readonly attach?: Attach | undefined } = {};
  const follow = (state: AppState) => {
    const { layer } = state.imported;
    const attach = layer && selectAttach(state);
    if (layer === attached.layer && attach === attached.attach) return;
    attached = { layer, attach };
    stop();
    if (layer !== undefined && attach !== undefined)
      stop = inSlices(attachInSteps(attach, layer.places), () => undefined);
  };
  store.subscribe(follow);
  follow(store.getState());
}

/** Once `isDue` holds, runs the steps in slices. Their only effect is that selectors have their answers cached. */
export function prepareOnce(
  store: AppStore,
  isDue: (state: AppState) => boolean,
  steps: (state: AppState) => Generator<undefined, unknown>,
): void {
  const stop = store.subscribe(begin);
  begin(store.getState());

  function begin(state: AppState): void {
    if (!isDue(state)) return;
    stop();
    inSlices(steps(state), () => undefined);
  }
}
