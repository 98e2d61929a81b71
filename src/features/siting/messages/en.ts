import { byModel, number as digits, MODES, reach } from "../../../ui/messages/en/grammar.ts";
import { inhabitants, OF_GROUP } from "../../../ui/messages/en/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Where should the next help points open, given those already counted? Every town hall is a possible site; planned help points count as open.",
  sitingEstimated:
    "The effect of planned help points is not measured: the page estimates it from its road network, in summer, and compares it with the measured journeys.",
  sitingCount: "Number of places",
  sitingFewer: "One place fewer",
  sitingMore: "One place more",
  sitingAim: "Aim",
  sitingAimCovering: "Most inhabitants covered",
  sitingAimMean: ({ metric }) => (metric === "km" ? "Shortest mean distance" : "Shortest mean time"),
  sitingCandidates: "Possible sites",
  sitingDemand: "Inhabitants counted",
  sitingAllCommunes: "All communes",
  sitingScopes: { region: "The whole region", territoire: "The chosen territory" },
  sitingNoTerritory: "Choose a territory above to limit the search to it.",
  sitingPropose: "Propose the best sites",
  sitingComputing: "Looking for the best sites…",
  sitingFailed: "The sites could not be computed. Your choices are kept: ask again, or reload the page.",
  sitingCancel: "Cancel",
  sitingClear: "Clear the proposal",
  sitingListTitle: ({ model, threshold }) => `Within ${reach(threshold, model)} ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} would cover ${number} more inhabitants${OF_GROUP[group]}: ${share} of the inhabitants counted would be covered, instead of ${before}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingAfter: ({ share }) => `${share} covered after that`,
  sitingMean: {
    title: ({ model }) => `On average ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} would bring the mean down from ${before} to ${number} ${metric}.`,
    gain: ({ number, metric }) => `− ${number} ${metric} on average`,
    after: ({ number, metric }) => `${number} ${metric} on average after that`,
    more: ({ number, metric }) => `Another choice would lower the mean by at most ${number} ${metric} more.`,
    compared: ({ model }) => `the mean ${byModel(model)}`,
  },
  sitingFarthest: {
    aim: "Bring the farthest inhabitant nearer",
    title: ({ model }) => `For the farthest inhabitant, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} would bring the journey of the farthest inhabitant down from ${before} to ${number} ${metric}.`,
    gain: ({ number, metric }) => `− ${number} ${metric} for the farthest`,
    noGain: "Nothing for the farthest",
    after: ({ number, metric }) => `${number} ${metric} at most after that`,
    more: ({ number, metric }) => `Another choice would bring them nearer by at most ${number} ${metric} more.`,
    where: ({ commune }) => `Commune where the farthest then lives: ${commune}.`,
    stays: ({ number, metric, commune }) =>
      `None of the possible sites brings the farthest inhabitant nearer, at ${number} ${metric} (commune: ${commune}). Allow more sites, or limit the inhabitants counted.`,
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} with no way to any place, present or possible: not counted here.`,
    capped: ({ number, metric }) =>
      `An inhabitant who today has no way to any place counts as being at ${number} ${metric}.`,
    compared: ({ model }) => `the journey of the farthest inhabitant, ${byModel(model)}`,
  },
  sitingTenth: {
    aim: "Equity: bring the farthest 10% nearer on average",
    title: ({ model }) => `For the farthest 10% of inhabitants, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} would bring the mean of the farthest 10% of inhabitants down from ${before} to ${number} ${metric}.`,
    gain: ({ number, metric }) => `− ${number} ${metric} on average for them`,
    after: ({ number, metric }) => `${number} ${metric} on average for them after that`,
    more: ({ number, metric }) => `Another choice would lower their mean by at most ${number} ${metric} more.`,
    who: ({ count, number, group, share, from, metric }) =>
      `They are ${inhabitants(count, number, group)}, ${share} of those counted, ${from === undefined ? "with no way to any place today" : `${from} ${metric} or more from a place today`}; the same people before and after.`,
    served: ({ before, share, model, threshold }) =>
      `Within ${reach(threshold, model)}: ${before} of them today, ${share} after that.`,
    compared: ({ model }) => `the mean of the 10% of inhabitants who are the farthest today, ${byModel(model)}`,
  },
  sitingEnds: {
    lead: { least: "If all were as short as possible", most: "If all were as long as possible" },
    isBest: "this choice would still be the best, proven.",
    unproven: "no better choice was found, but this is not proven.",
    better: ({ by, instead, out }) =>
      `another choice would do better by ${by}: ${instead}${out === "" ? "" : ` instead of ${out}`}.`,
    text: ({ lead, gain, after, verdict }) => `${lead}: ${gain}, ${after}; ${verdict}`,
  },
  sitingAdd: "Add",
  sitingAddPlace: ({ commune }) => `Add ${commune} to the planned help points`,
  sitingRemove: "Remove",
  sitingRemovePlace: ({ commune }) => `Remove ${commune} from the planned help points`,
  sitingAddAll: "Add all to the planned help points",
  sitingAtMost: ({ count, number, group }) =>
    `Another choice would cover at most ${inhabitants(count, `${number} more`, group)}.`,
  sitingEnough: ({ count }) =>
    count === 1
      ? "One place is enough: no further site adds anything."
      : `${digits(count)} places are enough: no further site adds anything.`,
  sitingAllServed: "All the inhabitants counted are already covered: no site would add any.",
  sitingNoGain:
    "None of the possible sites improves access for the inhabitants counted. Allow more sites, or raise the threshold.",
  sitingNobody: "Nobody lives in the territory counted: not applicable.",
  sitingCapped: ({ number, metric }) =>
    `A person who cannot reach any place counts as ${number} ${metric} in these means.`,
  sitingShared: ({ count, of }) => {
    if (count === 0) return "None of these sites is also chosen as the crow flies.";
    if (of === 1) return "The same site is chosen as the crow flies.";
    if (count === of) return `All ${digits(of)} sites are also chosen as the crow flies.`;
    return `${digits(count)} of the ${digits(of)} sites ${count === 1 ? "is" : "are"} also chosen as the crow flies.`;
  },
  sitingAlsoStraight: "also as the crow flies",
  sitingAlsoByRoad: ({ mode }) => (mode === undefined ? "also by road" : `also ${MODES[mode].toLowerCase()}`),
  legendSites: "Proposed site, in order",
  sitingStraightNote: "For comparison: the sites proposed as the crow flies, ignoring the passes.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "place" : "places"}`;
}
