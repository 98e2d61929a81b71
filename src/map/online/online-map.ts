import type { AskBaseMap, BaseMapChoice } from "../../domain/base-map.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { OnlineMapStatus } from "../../state/slices.ts";

export interface OnlineMapInput {
  readonly ask: AskBaseMap;
  readonly scheme: () => Scheme;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMap {
  /** Draws the choice; the same again requests its missing parts. */
  readonly choose: (choice: BaseMapChoice) => void;
  readonly repaint: () => void;
  readonly leave: () => void;
}

/** Status of the online base map after a failed request: without a network, or without an answer. */
export function missingStatus(): OnlineMapStatus {
  return navigator.onLine ? "failed" : "offline";
}
