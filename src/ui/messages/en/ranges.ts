import type { RangesWords } from "../words/ranges.ts";
import { reach } from "./grammar.ts";

export const ranges: RangesWords = {
  rangeFromTo: ({ least, most }) => `from\u00a0${least} to\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, by the error of our roads`,
  shareRange: "Range",
  rangeOfShare: "Range of the share served",
  rangeMeaning: "What does this range say?",
  rangeErrors:
    "Our distances by road are estimates. Nine known distances in ten stay within this error, measured by band of distance: see “Method and limits”.",
  rangeSameWay:
    "At each end all errors go the same way: every trip longer, or every trip shorter. The range is wide, on purpose.",
  rangeLeavesOut: "Speeds, snow and traffic are not in it: their error is not known.",
  rangePeople: ({ count, number, threshold, model }) =>
    count === 1
      ? `${number} person is on the line: so near to ${reach(threshold, model)} that we cannot say on which side.`
      : `${number} people are on the line: so near to ${reach(threshold, model)} that we cannot say on which side.`,
  curveBand: "Band around the curve: the range, from the lowest share to the highest.",
  rangeInShort:
    "Range: nine known distances by road in ten stay within this error, measured by band of distance; all errors go the same way in it; speeds, snow and traffic are not in it.",
  straightLeavesOut:
    "As the crow flies there is no range: the distance is exact, but roads, slopes and closed passes are not in it.",
  onTheLine: "on the line",
  onTheLineMeans:
    "“on the line”: these people are so near to the maximum that the error of our roads does not let us say on which side.",
};
