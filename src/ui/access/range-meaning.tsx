import type { ReactNode } from "react";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

export interface RangeMeaningProps {
  /** Text of the summary: the range itself, or a question. */
  readonly summary?: string;
  /** Notes on these figures only. */
  readonly children?: ReactNode;
}

/** Collapsed explanation of « de … à … »; renders nothing when the figures have no range. */
export function RangeMeaning({ summary, children }: RangeMeaningProps) {
  const { messages } = useFrenchApp();
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
