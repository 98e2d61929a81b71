import type { ReactNode } from "react";
import { selectHasRanges } from "../../state/range-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

export interface RangeMeaningProps {
  /** What opens it: the range itself, or a question. */
  readonly summary?: string;
  /** What is so of these figures alone. */
  readonly children?: ReactNode;
}

/** What « de … à … » means, one click away from the figures; nothing where they have no range. */
export function RangeMeaning({ summary, children }: RangeMeaningProps) {
  const { messages } = useDetailedApp();
  const hasRanges = useAppState(selectHasRanges);
  if (!hasRanges) return null;
  return (
    <details className="figures-fold range-meaning">
      <summary>{summary ?? messages.rangeMeaning}</summary>
      {children}
      <p>{messages.rangeErrors}</p>
      <p>{messages.rangeSameWay}</p>
      <p>{messages.rangeLeavesOut}</p>
    </details>
  );
}
