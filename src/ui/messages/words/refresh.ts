import type { RefreshFault } from "../../../domain/refresh/list-answer.ts";
import type { RefreshKind } from "../../data/refresh/change-groups.ts";
import type { Count, Named, With } from "./message.ts";

export interface RefreshWords {
  /** What is asked, from whom, and what leaves the device. */
  readonly refreshIntro: string;
  readonly refreshAsk: string;
  readonly refreshAsking: string;
  readonly refreshReading: string;
  readonly refreshStopped: string;
  /** What happened and what to do. */
  readonly refreshFaults: Named<RefreshFault>;
  /** Of the list: its date as it is written, and how many rows it has. */
  readonly refreshTitle: With<{ readonly date: string }>;
  readonly refreshUndated: string;
  readonly refreshSame: Count;
  readonly refreshDiffers: Count;
  readonly refreshUnchanged: Count;
  readonly refreshKinds: Named<RefreshKind>;
  /** A kind of change with how many there are. */
  readonly refreshKind: With<{ readonly kind: string; readonly count: number }>;
  readonly refreshMovedBy: With<{ readonly number: string }>;
  readonly refreshFormerly: With<{ readonly name: string }>;
  /** What the list says, before what was there before. */
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
