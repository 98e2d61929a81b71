import type { Position } from "../../domain/geo/position.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import { selectAttach } from "../access-selectors.ts";
import type { AppState } from "../app-state.ts";
import { inSlices } from "../in-slices.ts";
import type { AppStore } from "../store.ts";

/**
 * Attaches imported places to the roads in slices, once both are loaded: 20,000 take half a second, for which the choice of
 * a starting point would have to wait. A selector called earlier attaches the rest at once.
 */
export function attachImported(store: AppStore): void {
  let stop: () => void = () => undefined;
  const follow = ({ imported: { layer } }: AppState, attach: Attach | undefined) => {
    stop();
    if (attach !== undefined && layer !== undefined)
      stop = inSlices(attachInSteps(attach, layer.places), () => undefined);
  };
  store.subscribe((state, previous) => {
    const attach = selectAttach(state);
    const hasChanged = state.imported.layer !== previous.imported.layer || state.resources !== previous.resources;
    if (hasChanged) follow(state, attach);
  });
  follow(store.getState(), selectAttach(store.getState()));
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
