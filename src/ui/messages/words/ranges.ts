import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { With } from "./message.ts";

/** Both ends of a range, formatted. */
type Ends = With<{ readonly least: string; readonly most: string }>;

/** Ranges in which the true figure is expected, from the known errors of our roads. */
export interface RangesWords {
  /** "de 88,1 % à 94,2 %", which may break only before its second end. */
  readonly rangeFromTo: Ends;
  /** A figure with its range, or with the note that it is borderline. */
  readonly figureWithNote: With<{ readonly figure: string; readonly note: string }>;
  /** Below the large share. */
  readonly rangeByError: With<{ readonly range: string }>;
  /** Label of the range beside the share. */
  readonly shareRange: string;
  /** Label of the range elsewhere. */
  readonly rangeOfShare: string;
  /** Summary of the collapsed explanation. */
  readonly rangeMeaning: string;
  readonly rangeErrors: string;
  readonly rangeSameWay: string;
  readonly rangeLeavesOut: string;
  /** Number of people in borderline communes. */
  readonly rangePeople: With<{
    readonly count: number;
    readonly number: string;
    readonly threshold: number;
    readonly model: AccessModel;
  }>;
  /** Below the curves. */
  readonly curveBand: string;
  /** The whole explanation in one sentence, for files and paper. */
  readonly rangeInShort: string;
  /** Note on times on foot and by bike, whose error is unknown. */
  readonly activeNoRange: string;
  /** Note on straight lines, which have no range. */
  readonly straightLeavesOut: string;
  /** Note on one commune. */
  readonly onTheLine: string;
  readonly onTheLineMeans: string;
}
