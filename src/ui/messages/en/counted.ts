import type { CountedWords } from "../words/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  countStops: "Count the stops of mobile services",
  countStopsHint:
    "Each stop counts as a place, however rare, at the town hall of its commune. Unticked: every place counts at its address only.",
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} whose stops are not known ${nowhere === 1 ? "counts" : "count"} nowhere`;
    return `Stops count, at the town hall of their commune, and a mobile service does not count at its home base${unknown}.`;
  },
  stopsNotCounted: "Stops of mobile services do not count: every place counts at its address only.",
  servingNowhere: ({ count }) =>
    count === 1
      ? "One mobile service counts nowhere: its stops are not known."
      : `${number(count)} mobile services count nowhere: their stops are not known.`,
  atStop: ({ place, stop }) => `${place}, stop: ${stop} (placed at the town hall)`,
};
