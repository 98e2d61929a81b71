import { type LayerId, layerId, layerNumber } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";

/** The file imported on this device; never in the link. */
export interface ImportedState {
  readonly layer: LocalLayer | undefined;
  /** False until the stored file is read. */
  readonly isRecalled: boolean;
  /** False once the device has refused to store it: it lasts as long as the page. */
  readonly isKept: boolean;
  /** Counts the requests to fit its places on the map. */
  readonly looks: number;
  /** Whether reading the stored file failed. */
  readonly isRecallRefused: boolean;
  /** Name of a stored file that this version of the page cannot read. */
  readonly unread: string | undefined;
}

export const NOTHING_IMPORTED: ImportedState = {
  layer: undefined,
  isRecalled: false,
  isKept: true,
  looks: 0,
  isRecallRefused: false,
  unread: undefined,
};

/** Identifier of the next imported file: greater than those of all former ones, of which links may name places. */
export function nextLayerId({ layer }: ImportedState, now: Date): LayerId {
  return layerId(Math.max(now.getTime(), layer === undefined ? 1 : layerNumber(layer.id) + 1));
}
