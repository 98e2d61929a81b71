import { ISSUE_EFFECTS, type Issue, type IssueEffect, type IssueReason } from "./issue.ts";

/** Issues with one effect, and their number per reason, the most frequent first. */
export interface IssueGroup {
  readonly effect: IssueEffect;
  readonly count: number;
  readonly reasons: readonly { readonly reason: IssueReason; readonly count: number }[];
}

/** Selected issues: all, those with an effect, or those with an effect and a reason. */
export interface IssueFilter {
  readonly effect?: IssueEffect;
  readonly reason?: IssueReason;
}

/** Groups of issues by descending severity; effects without issues are left out. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return ISSUE_EFFECTS.flatMap((effect) => {
    const ofEffect = issues.filter((issue) => issue.effect === effect);
    if (ofEffect.length === 0) return [];
    const counts = new Map<IssueReason, number>();
    for (const { reason } of ofEffect) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => ({ reason, count }));
    return [{ effect, count: ofEffect.length, reasons: reasons.toSorted((one, other) => other.count - one.count) }];
  });
}

export function filterIssues(issues: readonly Issue[], { effect, reason }: IssueFilter): readonly Issue[] {
  return issues.filter(
    (issue) => (effect ?? issue.effect) === issue.effect && (reason ?? issue.reason) === issue.reason,
  );
}
