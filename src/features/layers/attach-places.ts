import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Attach } from "../../domain/network/attach-position.ts";
import { selectAttach } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { attachInSteps } from "../../model/attach-in-steps.ts";
import { inSlices } from "../../model/in-slices.ts";
import type { AppStore } from "../../model/store.ts";

/**
 * Attaches the places of layers to the roads in slices, once both are loaded: 20,000 take half a second, for which the choice of
 * a starting point would have to wait. A selector called earlier attaches the rest at once.
 */
export function attachPlaces(store: AppStore): void {
  let stop: () => void = () => undefined;
  const follow = ({ layers: { layers } }: AppState, attach: Attach | undefined) => {
    stop();
    if (attach !== undefined) stop = inSlices(attachShown(attach, layers), () => undefined);
  };
  store.subscribe((state, previous) => {
    const attach = selectAttach(state);
    const hasChanged = state.layers.layers !== previous.layers.layers || state.resources !== previous.resources;
    if (hasChanged) follow(state, attach);
  });
  follow(store.getState(), selectAttach(store.getState()));
}

function* attachShown(attach: Attach, layers: readonly LocalLayer[]): Generator<undefined, void> {
  for (const { places } of layers.filter(({ isShown }) => isShown)) yield* attachInSteps(attach, places);
}
