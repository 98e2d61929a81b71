import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { With } from "./message.ts";

/** Both ends as they are written. */
type Ends = With<{ readonly least: string; readonly most: string }>;

/** Between which figures the true one is expected where the roads are ours. */
export interface RangesWords {
  /** "de 88,1 % à 94,2 %": it breaks before its second end only. */
  readonly rangeFromTo: Ends;
  /** A figure and its range, or that it is on the line. */
  readonly figureWithNote: With<{ readonly figure: string; readonly note: string }>;
  /** Below the share in large. */
  readonly rangeByError: With<{ readonly range: string }>;
  /** Above a row of a table. */
  readonly shareRange: string;
  /** The same where no share stands beside it. */
  readonly rangeOfShare: string;
  /** Opens what follows. */
  readonly rangeMeaning: string;
  readonly rangeErrors: string;
  readonly rangeSameWay: string;
  readonly rangeLeavesOut: string;
  /** How many people are too near to the threshold to tell. */
  readonly rangePeople: With<{
    readonly count: number;
    readonly number: string;
    readonly threshold: number;
    readonly model: AccessModel;
  }>;
  /** Below the curves. */
  readonly curveBand: string;
  /** All of it in one sentence, for files and paper. */
  readonly rangeInShort: string;
  /** Of straight lines, which have no range. */
  readonly straightLeavesOut: string;
  /** Of one commune. */
  readonly onTheLine: string;
  readonly onTheLineMeans: string;
}
