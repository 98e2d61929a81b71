import { byModel, number as digits, reach } from "../../../ui/messages/en/grammar.ts";
import { inhabitants, OF_GROUP } from "../../../ui/messages/en/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Where should the next help points open, given those already counted? Every town hall is a possible site; planned help points count as open.",
  sitingCount: "Number of places",
  sitingFewer: "One place fewer",
  sitingMore: "One place more",
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
  sitingIsBest: ({ count }) =>
    `This is proven: ${count === 1 ? "no other place does better." : `no other choice of ${digits(count)} places does better.`}`,
  sitingCompared: ({ allowed, model, threshold }) =>
    `All choices among ${communes(allowed)} are compared, by the number of inhabitants within ${reach(threshold, model)} ${byModel(model)}.${model.kind === "route" ? " Journeys are those that the page estimates, without their range." : ""}`,
  sitingReportTitle: "Best sites proposed",
  sitingReportGain: "Gain",
  sitingReportAfter: "After that",
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
  sitingShared: ({ count, of }) => {
    if (count === 0) return "None of these sites is also chosen as the crow flies.";
    if (of === 1) return "The same site is chosen as the crow flies.";
    if (count === of) return `All ${digits(of)} sites are also chosen as the crow flies.`;
    return `${digits(count)} of the ${digits(of)} sites ${count === 1 ? "is" : "are"} also chosen as the crow flies.`;
  },
  sitingAlsoStraight: "also as the crow flies",
  sitingAlsoByRoad: "also by road",
  legendSites: "Proposed site, in order",
  sitingStraightNote: "For comparison: the sites proposed as the crow flies, ignoring the passes.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "place" : "places"}`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "commune" : "communes"}`;
}
