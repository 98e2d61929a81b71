import type { ReactNode } from "react";
import { selectHasRanges } from "../../state/range-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** What « de … à … » means, one click away from the figures; nothing where they have no range. @param children what is so of these figures */
export function RangeMeaning({ children }: { readonly children?: ReactNode }) {
  const { messages } = useDetailedApp();
  const hasRanges = useAppState(selectHasRanges);
  if (!hasRanges) return null;
  return (
    <details className="figures-fold range-meaning">
      <summary>{messages.rangeMeaning}</summary>
      {children}
      <p>{messages.rangeErrors}</p>
      <p>{messages.rangeSameWay}</p>
      <p>{messages.rangeLeavesOut}</p>
    </details>
  );
}
