import type { LocalLayer } from "../../domain/layer/local-layer.ts";

/** The file imported on this device; never in the link. */
export interface ImportedState {
  readonly layer: LocalLayer | undefined;
  /** False until the stored file is read. */
  readonly isRecalled: boolean;
  /** Whether the device has a file that this page cannot read. */
  readonly isUnread: boolean;
}

export const NOTHING_IMPORTED: ImportedState = { layer: undefined, isRecalled: false, isUnread: false };
