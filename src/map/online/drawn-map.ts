import type { AskBaseMap, BaseMapChoice } from "../../domain/base-map.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { OnlineMapStatus } from "../../state/slices.ts";

export interface OnlineMapInput {
  readonly ask: AskBaseMap;
  readonly scheme: () => Scheme;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMap {
  readonly choose: (choice: BaseMapChoice) => void;
  /** Requests missing parts again, when the person asks for it. */
  readonly askAgain: () => void;
  readonly repaint: () => void;
  /** Resolves once the visible part is drawn, or cannot be. */
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
}
