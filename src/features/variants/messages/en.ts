import { number as written } from "../../../ui/messages/en/grammar.ts";
import type { VariantsWords } from "./fr.ts";

export const variants: VariantsWords = {
  title: "Prepare several variants",
  settings: "Name, duplicate or delete",
  lead: "A variant is a whole scenario: places planned and left out, supposed hours, passes opened or closed. The whole page shows the chosen variant; “Compare the variants” puts them side by side.",
  legend: "Variant shown",
  name: ({ letter }) => `Name of variant ${letter}`,
  nameHint: "Optional: it appears in the table, the files, the report and the link.",
  duplicate: ({ letter }) => `Duplicate variant ${letter}`,
  add: "Add an empty variant",
  remove: ({ letter }) => `Delete variant ${letter}`,
  full: ({ count }) => `At most ${written(count)} variants: delete one to add another.`,
  parts: {
    planned: ({ count }) => `${written(count)} planned help ${count === 1 ? "point" : "points"}`,
    excluded: ({ count }) => `${written(count)} ${count === 1 ? "place" : "places"} left out`,
    hours: ({ count }) => `${written(count)} supposed opening ${count === 1 ? "time" : "times"}`,
    passages: ({ count }) => `${written(count)} ${count === 1 ? "pass" : "passes"} supposed open or closed`,
  },
  contents: ({ text }) => (text === "" ? "This variant supposes nothing yet." : `This variant has ${text}.`),
  chosen: ({ label, text }) => `${label} is shown. ${text}`,
  removed: ({ label }) => `${label} is deleted.`,
  remembered: ({ count, names }) =>
    count === 1
      ? `This device remembers one variant: ${names}.`
      : `This device remembers ${written(count)} variants: ${names}.`,
  resume: ({ count }) => (count === 1 ? "Resume this variant" : "Resume these variants"),
  forget: ({ count }) => (count === 1 ? "Forget this variant" : "Forget these variants"),
  mapCompares: ({ label, other }) => `The map shows what “${label}” changes compared with “${other}”.`,
  comparedWith: ({ label }) => `On the map, compare “${label}” with`,
  showMap: "Show on the map who gains and who loses",
  comparison: {
    caption: ({ territory }) => `Variants side by side: ${territory}`,
    scroller: "Table of the variants",
    present: "Present state",
    shown: "shown",
    supposed: "What each variant supposes, everywhere",
    results: ({ territory }) => `What results from it: ${territory}`,
    planned: "Planned help points",
    excluded: "Places left out",
    hours: "Supposed hours",
    passages: "Passes opened or closed",
    places: "Places in the territory",
    unreached: "People without any way, left out of the mean",
    same: "unchanged",
    points: ({ text }) => `${text} points`,
    trifle: ({ text, isMore }) => `at most ${text} ${isMore ? "more" : "less"}`,
    meaning:
      "Below each figure, the difference from the present state: no place planned or left out, no supposed hours, passes in their usual state. Differences are computed before rounding.",
    passagesKept:
      "Higher on the page, “before” keeps the passes that you opened or closed: that state differs from the present state of the table.",
    failed: "The figures of the variants are waiting for those of the page.",
  },
  exported: ({ letter, name }) => `Variant ${letter}${name === "" ? "" : ` (${name})`}`,
  label: ({ letter, name }) => (name === "" ? `Variant ${letter}` : `${letter}: ${name}`),
};
