import { type LayerId, layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";

/** Imported layers on this device; never in the link. */
export interface LayersState {
  /** In the order of their import. */
  readonly layers: readonly LocalLayer[];
  /** False until the stored layers are read. */
  readonly isRecalled: boolean;
  /** False once the device has refused to store them: they last as long as the page. */
  readonly isKept: boolean;
  /** The layer to fit on the map; another object at each request. */
  readonly looked?: { readonly id: LayerId };
  /** Whether reading the stored layers failed. */
  readonly isRecallRefused: boolean;
  /** Names of stored layers that this version of the page cannot read. */
  readonly unread: readonly string[];
  /** Greatest number of a layer that this device ever had: numbers are not reused, since links contain them. */
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

/** Identifier of the next imported layer. */
export function nextLayerId({ lastNumber }: LayersState): LayerId {
  return layerId(lastNumber + 1);
}
