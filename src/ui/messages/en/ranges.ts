import type { RangesWords } from "../fr/ranges.ts";
import { reach } from "./grammar.ts";

export const ranges: RangesWords = {
  reach: "Within",
  rangeFromTo: ({ least, most }) => `from\u00a0${least} to\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, given the margin of error`,
  shareRange: "Range",
  rangeMeaning: "What does this range mean?",
  rangeErrors:
    "Our road distances are estimates. Nine out of ten known distances fall within this margin of error, measured by distance band: see “Method and limits”.",
  rangeSameWay:
    "Each end assumes that all errors go the same way: every journey longer, or every journey shorter. The range is wide on purpose.",
  rangeLeavesOut: "Speeds, snow and traffic are not included: their error is not known.",
  rangePeople: ({ count, number, threshold, model }) =>
    count === 1
      ? `${number} person is borderline: so close to ${reach(threshold, model)} that we cannot say on which side.`
      : `${number} people are borderline: so close to ${reach(threshold, model)} that we cannot say on which side.`,
  rangeInShort:
    "Range: nine out of ten known road distances fall within this margin of error, measured by distance band; each end assumes that all errors go the same way; speeds, snow and traffic are not included.",
  straightLeavesOut:
    "As the crow flies there is no range: the distance is exact, but it ignores roads, slopes and closed passes.",
  onTheLine: "borderline",
  onTheLineMeans:
    "“borderline”: these people are so close to the threshold that the error of our road distances does not let us say on which side.",
};
