import { FINDING_EFFECTS, type Finding, type FindingEffect, type FindingReason } from "./finding.ts";

/** Findings that have an effect, and how many of them each reason has, the most frequent first. */
export interface FindingGroup {
  readonly effect: FindingEffect;
  readonly count: number;
  readonly reasons: readonly { readonly reason: FindingReason; readonly count: number }[];
}

/** Which findings are looked at: all, those of an effect, or those of an effect and a reason. */
export interface FindingFilter {
  readonly effect?: FindingEffect;
  readonly reason?: FindingReason;
}

/** What there is to look at, from what weighs most to what is but noted; effects that no finding has are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return FINDING_EFFECTS.flatMap((effect) => {
    const ofEffect = findings.filter((finding) => finding.effect === effect);
    if (ofEffect.length === 0) return [];
    const counts = new Map<FindingReason, number>();
    for (const { reason } of ofEffect) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => ({ reason, count }));
    return [{ effect, count: ofEffect.length, reasons: reasons.toSorted((one, other) => other.count - one.count) }];
  });
}

export function filterFindings(findings: readonly Finding[], { effect, reason }: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) => (effect ?? finding.effect) === finding.effect && (reason ?? finding.reason) === finding.reason,
  );
}
