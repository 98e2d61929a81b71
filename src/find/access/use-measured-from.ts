import { selectWaysOfRanking } from "../../state/nearest-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Sentence on where the measured costs of the list come from; undefined where all are estimates. */
export function useMeasuredFrom(): string | undefined {
  const { messages, format } = useDetailedApp();
  const ways = useAppState(selectWaysOfRanking);
  return ways && messages.measuredFrom({ engine: ways.engine, day: format.date(ways.roadsOf) });
}
