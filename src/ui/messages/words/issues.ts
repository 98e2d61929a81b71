import type { IssueEffect, IssueReason } from "../../../domain/import/issue.ts";
import type { Named } from "./message.ts";

/** What is told of the rows of a brought file. */
export interface IssuesWords {
  readonly issueEffects: Named<IssueEffect>;
  /** Why, and what to do; the same whatever the effect. */
  readonly issueReasons: Named<IssueReason>;
}
