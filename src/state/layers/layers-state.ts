import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";

/** What a person brought to this device; never in the link. */
export interface LayersState {
  /** In the order in which they were brought. */
  readonly layers: readonly LocalLayer[];
  /** Until the device has said what it keeps, none is known. */
  readonly isRecalled: boolean;
  /** False once the device has refused to keep them: they last as long as the page. */
  readonly isKept: boolean;
  /** The layer that the person asked to see on the map; another object each time they ask. */
  readonly looked?: { readonly id: LayerId };
}

export const NO_LAYERS: LayersState = { layers: [], isRecalled: false, isKept: true };
