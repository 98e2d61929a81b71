import type { FindingEffect, FindingReason } from "../../../domain/intake/finding.ts";
import type { Named } from "./message.ts";

/** What is told of the rows of a brought file. */
export interface FindingsWords {
  readonly findingEffects: Named<FindingEffect>;
  /** Why, and what to do; the same whatever the effect. */
  readonly findingReasons: Named<FindingReason>;
}
