import type { RefreshFault } from "../../../domain/refresh/list-answer.ts";
import type { RefreshKind } from "../../data/refresh/change-groups.ts";
import type { Count, Named, With } from "./message.ts";

export interface RefreshWords {
  /** What is requested, from which service, and what leaves the device. */
  readonly refreshIntro: string;
  readonly refreshAsk: string;
  readonly refreshAsking: string;
  readonly refreshReading: string;
  readonly refreshStopped: string;
  /** Reason of the failure, and what to do. */
  readonly refreshFaults: Named<RefreshFault>;
  /** Title of the list; its date is formatted. */
  readonly refreshTitle: With<{ readonly date: string }>;
  readonly refreshUndated: string;
  readonly refreshSame: Count;
  readonly refreshDiffers: Count;
  readonly refreshUnchanged: Count;
  readonly refreshKinds: Named<RefreshKind>;
  /** A kind of change with its count. */
  readonly refreshKind: With<{ readonly kind: string; readonly count: number }>;
  readonly refreshMovedBy: With<{ readonly number: string }>;
  readonly refreshFormerly: With<{ readonly name: string }>;
  /** Value of the list, before the former value. */
  readonly refreshNow: With<{ readonly text: string }>;
  readonly refreshUnsaid: string;
  readonly refreshNotOnMap: string;
  readonly refreshApplyNote: string;
  readonly refreshApply: string;
  readonly refreshLeave: string;
  readonly refreshLeft: string;
  readonly refreshApplied: With<{ readonly name: string }>;
  readonly refreshLayerGone: string;
  /** Name of the layer. */
  readonly refreshLayer: With<{ readonly date: string }>;
}
