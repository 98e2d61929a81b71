import { byModel, number as digits, reach } from "../../../../ui/messages/en/grammar.ts";
import type { SiteMarksWords } from "./fr.ts";

export const siteMarks: SiteMarksWords = {
  title: ({ forced, barred }) =>
    forced + barred === 0
      ? "Require or rule out communes"
      : `Marked communes: ${[
          ...(forced === 0 ? [] : [`${digits(forced)} required`]),
          ...(barred === 0 ? [] : [`${digits(barred)} ruled out`]),
        ].join(", ")}`,
  lead: "A required commune gets one of the places asked for, whatever it brings; a commune that is ruled out gets none. These marks are in the link, the files and the report. They can also be set in the proposal, and on the commune chosen on the map.",
  as: "Mark as",
  marks: { forced: "required", barred: "ruled out" },
  field: "Commune, or territory whose communes are all marked",
  example: "For example: Embrun, Guillestrois",
  parts: { forced: "Required communes", barred: "Communes ruled out" },
  remove: ({ name }) => `Unmark ${name}`,
  clear: "Remove all marks",
  cleared: "All marks are removed.",
  onMap: { forced: "Required commune (best next places)", barred: "Commune ruled out (best next places)" },
  group: ({ commune }) => `${commune} in the best sites`,
  legend: "Best sites",
  acts: { forced: "Require", barred: "Rule out" },
  done: ({ name, mark }) =>
    mark === undefined ? `${name}: mark removed.` : `${name}: ${mark === "forced" ? "required" : "ruled out"}.`,
  tooMany: ({ count, upTo }) =>
    `${digits(count)} communes would be required; at most ${digits(upTo)} places can be asked for. Choose a single commune, or remove marks.`,
  unknown: ({ count, codes }) =>
    count === 1
      ? `The link marks a commune that the data do not know (${codes}): it does not count.`
      : `The link marks ${digits(count)} communes that the data do not know (${codes}): they do not count.`,
  isForced: "required",
  allForced: ({ count }) =>
    count === 1
      ? "The required place is the only one asked for: there is nothing else to choose, nor to prove. Ask for more places to look for others."
      : `The ${digits(count)} required places are all the places asked for: there is nothing else to choose, nor to prove. Ask for more places to look for others.`,
  isBest: ({ count, forced }) =>
    `This is proven: ${forced === 0 ? "" : `with the ${required(forced)}, `}${count === 1 ? "no other place does better." : `no other choice of ${digits(count)} places does better.`}`,
  enough: ({ count }) =>
    count === 0
      ? "Nothing needs adding to the required places: no further site adds anything."
      : `With the required places, ${count === 1 ? "one more place is" : `${digits(count)} more places are`} enough: no further site adds anything.`,
  compared: ({ allowed, barred, isListed, by, model, threshold, hasEnds }) =>
    `All choices among ${communes(allowed)}${isListed ? " of the list" : ""}${barred === 0 ? "" : ` (${digits(barred)} ruled out)`} are compared, by ${
      by ?? `the number of inhabitants within ${reach(threshold, model)} ${byModel(model)}`
    }.${model.kind === "route" ? ` Journeys are those that the page estimates${hasEnds ? "; below, what holds at both ends of their range." : ", without their range."}` : ""}`,
  among: {
    title: ({ count }) =>
      count === 0 ? "Limit the sites to a list of communes" : `Sites limited to ${communes(count)}`,
    lead: "To search only where premises exist: paste the list of communes, or take those of an imported layer or of a type of place on the map. The page knows neither post offices nor the opening hours of town halls. The list is in the link.",
    field: "INSEE codes or exact names of communes, EPCI or départements",
    hint: "One per line, or separated by commas, semicolons or tabs.",
    take: "Limit to this list",
    ofLayer: ({ name, count }) => `Communes of the layer “${name}” (${digits(count)})`,
    ofType: ({ name, count }) => `Communes with a place of type “${name}” (${digits(count)})`,
    sources: "Take the communes",
    clear: "Lift the limit",
    done: ({ count }) => `Sites limited to ${communes(count)}.`,
    cleared: "The sites are no longer limited to a list.",
    empty: "No commune of the seven départements is in this list: nothing has changed.",
    unknown: ({ count, names }) =>
      count === 1
        ? `One text names no commune, or several: ${names}. It stays above: correct or erase it.`
        : `${digits(count)} texts name no commune, or several: ${names}. They stay above: correct or erase them.`,
  },
  reportTitle: "Best sites proposed",
  reportGain: "Gain",
  reportAfter: "After that",
  listed: {
    forced: ({ text }) => `Required communes: ${text}`,
    barred: ({ text }) => `Communes ruled out: ${text}`,
  },
  others: ({ count }) => `${digits(count)} others`,
};

function required(count: number): string {
  return count === 1 ? "required place" : `${digits(count)} required places`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "commune" : "communes"}`;
}
