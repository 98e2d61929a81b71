import { number, places } from "../../../ui/messages/en/grammar.ts";
import type { NetworkReportWords } from "./fr.ts";

export const networkReport: NetworkReportWords = {
  networkReportIntro:
    "A picture of the network to print or to save as a PDF: places by type and département, population covered, what is missing, what is ageing and, if you choose so, what has changed since a published version or another edition.",
  networkReportTitle: "State of the network",
  printNetworkReport: "Print the state of the network",
  compareWith: "Compare with",
  networkVersion: ({ date }) => `Version of ${date}`,
  networkSince: ({ name }) => `${name}: what has changed since`,
  networkSinceKinds: { added: "Added", removed: "No longer in the data", changed: "Changed" },
  compareWithNone: "Nothing",
  noVintage:
    "To compare with another edition, import that of one of our tables or of the official list: it becomes a layer, which you can choose here.",
  vintageAges: {
    older: ({ name }) => `“${name}” is older than the map: these changes have happened since.`,
    same: ({ name }) => `“${name}” has the same date as the map: these are the differences.`,
    younger: ({ name }) => `“${name}” is more recent than the map: these are its changes.`,
    undated: ({ name }) => `“${name}” has no date: these are the differences.`,
  },
  vintageChanges: {
    added: "Added",
    gone: "Gone",
    renamed: "Renamed",
    moved: "Moved by more than 100 m",
    rescheduled: "Other opening hours",
  },
  vintageUnchanged: ({ count }) => `${places(count)} unchanged.`,
  wasNamed: ({ name }) => `before: ${name}`,
  movedBy: ({ number: distance }) => `${distance}\u00a0km away`,
  wasOpen: ({ days }) => `before: ${days.join("; ")}`,
  hoursUnknownBefore: "before: opening hours unknown",
  networkCoverage: "Population covered by département",
  networkChanges: ({ name }) => `What “${name}” changes`,
  andOthers: ({ count }) => (count === 1 ? "and one other place" : `and ${number(count)} other places`),
};
