import type { IssueEffect, IssueReason } from "../../../domain/import/issue.ts";
import type { Named } from "./message.ts";

/** Issues of the rows of an imported file. */
export interface IssuesWords {
  readonly issueEffects: Named<IssueEffect>;
  /** Reason of an issue and what to do, for every effect. */
  readonly issueReasons: Named<IssueReason>;
}
