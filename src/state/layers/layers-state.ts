import { type LayerId, layerId } from "../../domain/layer/layer-id.ts";
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
  /** Whether the device has refused to give back what it may have kept. */
  readonly isRecallRefused: boolean;
  /** Names of those that the device has and this version of the page cannot read. */
  readonly unread: readonly string[];
  /** Of the layers that this device ever had, the greatest number: none is given twice, for links name places by it. */
  readonly lastNumber: number;
}

export const NO_LAYERS: LayersState = {
  layers: [],
  isRecalled: false,
  isKept: true,
  isRecallRefused: false,
  unread: [],
  lastNumber: 0,
};

/** The identifier of the next layer that is brought. */
export function nextLayerId({ lastNumber }: LayersState): LayerId {
  return layerId(lastNumber + 1);
}
