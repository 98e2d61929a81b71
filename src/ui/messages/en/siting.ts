import type { SitingWords } from "../words/siting.ts";
import { byModel, number as digits, reach } from "./grammar.ts";
import { inhabitants, OF_GROUP } from "./people-grammar.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Where should the next places open, given those that are measured? Every town hall is a possible site; planned help points count as open.",
  sitingEstimated:
    "What planned places would bring is not measured: the page estimates it from its roads in summer, and compares it with the measured ways.",
  sitingCount: "Number of places",
  sitingFewer: "One place fewer",
  sitingMore: "One place more",
  sitingAim: "Aim",
  sitingAimCovering: "The most inhabitants served",
  sitingAimMean: ({ metric }) => (metric === "km" ? "The shortest mean distance" : "The shortest mean time"),
  sitingCandidates: "Possible sites",
  sitingDemand: "Inhabitants counted",
  sitingAllCommunes: "All communes",
  sitingScopes: { region: "The whole region", territoire: "The chosen territory" },
  sitingNoTerritory: "Choose a territory above to search in it alone.",
  sitingPropose: "Propose the best sites",
  sitingComputing: "Looking for the best sites…",
  sitingFailed: "The sites could not be computed. Your choices are kept: ask again, or reload the page.",
  sitingCancel: "Cancel",
  sitingClear: "Clear the proposal",
  sitingListTitle: ({ model, threshold }) => `Within ${reach(threshold, model)} ${byModel(model)}`,
  sitingMeanTitle: ({ model }) => `On average ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} would gain ${number} inhabitants${OF_GROUP[group]}: ${share} of the inhabitants counted would be served, instead of ${before}.`,
  sitingMeanTotal: ({ count, before, number, metric }) =>
    `${places(count)} would bring the mean from ${before} down to ${number} ${metric}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingMeanGain: ({ number, metric }) => `− ${number} ${metric} on average`,
  sitingAfter: ({ share }) => `${share} served then`,
  sitingMeanAfter: ({ number, metric }) => `${number} ${metric} on average then`,
  sitingAdd: "Add",
  sitingAddPlace: ({ commune }) => `Add ${commune} to the planned help points`,
  sitingRemove: "Remove",
  sitingRemovePlace: ({ commune }) => `Remove ${commune} from the planned help points`,
  sitingAddAll: "Add all to the planned help points",
  sitingIsBest: ({ count }) =>
    count === 1
      ? "This is proven: no other place does better."
      : `This is proven: no other choice of ${digits(count)} places does better.`,
  sitingAtMost: ({ count, number, group }) =>
    `Another choice would gain at most ${inhabitants(count, `${number} more`, group)}.`,
  sitingMeanAtMost: ({ number, metric }) => `Another choice would lower the mean by at most ${number} ${metric} more.`,
  sitingEnough: ({ count }) =>
    count === 1
      ? "One place is enough: beyond it, no possible site brings anything."
      : `${digits(count)} places are enough: beyond them, no possible site brings anything.`,
  sitingAllServed: "All the inhabitants counted are served already: no site gains any.",
  sitingNoGain: "None of the possible sites brings anything to the inhabitants counted. Widen them, or the threshold.",
  sitingNobody: "Nobody lives in the territory counted: not applicable.",
  sitingCapped: ({ number, metric }) => `A person who can reach no place counts as ${number} ${metric} in these means.`,
  sitingShared: ({ count, of }) => {
    if (count === 0) return "None of these sites is the same as the crow flies.";
    if (of === 1) return "The site is the same as the crow flies.";
    if (count === of) return `All ${digits(of)} sites are the same as the crow flies.`;
    return `${digits(count)} of the ${digits(of)} sites ${count === 1 ? "is" : "are"} the same as the crow flies.`;
  },
  sitingAlsoStraight: "also as the crow flies",
  sitingAlsoByRoad: "also by road",
  legendSites: "Proposed site, in order",
  sitingStraightNote: "To compare: what the straight line, which knows no pass, would propose.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "place" : "places"}`;
}
