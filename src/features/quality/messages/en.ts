import { number, places } from "../../../ui/messages/en/grammar.ts";
import type { QualityWords } from "./fr.ts";

export const quality: QualityWords = {
  qualityIntro: "Each figure opens the places it counts, in the list and on the map.",
  qualityTable: "Data check",
  qualityColumn: "Check",
  qualityGroups: {
    whole: "All",
    missing: "What is missing",
    verification: "Verification",
    age: "Age of the source",
    look: "To be reviewed",
  },
  qualityChecks: {
    tous: "All places",
    "sans-horaires": "No opening hours",
    "sans-telephone": "No phone number",
    "sans-courriel": "No email",
    "sans-site": "No website",
    "position-commune": "Placed at the town hall: address not located",
    "moins-d-un-an": "Less than a year",
    "un-a-deux-ans": "One to two years",
    "deux-a-cinq-ans": "Two to five years",
    "cinq-ans-et-plus": "Five years or more",
    "sans-date": "Date unknown",
    doutes: "With a recorded doubt, not yet settled",
    doublons: "Perhaps listed twice",
  },
  qualityWhere: "Département",
  qualityEverywhere: "The seven départements",
  qualityNotes:
    "All places are counted, whatever the filters, including those of the imported file. The age runs from the most recent date of the place’s sources to today; where only the year is known, it runs from 1 January. “Perhaps listed twice”: two places near each other with the same contact, the same address or nearly the same name.",
  byDepartement: "Places by département and type",
  total: "Total",
  beyondDepartements: "Outside the seven départements",
  countedOnce:
    "A place listed in two tables counts once in the total and once in each type. An imported place of another type counts in the total only.",
  inspectedTitle: ({ count, text }) => `${places(count)}: ${text}`,
  inspectedNone: "No place matches.",
  showRest: ({ count }) => (count === 1 ? "Show the last place" : `Show the other ${number(count)} places`),
  stopInspecting: "Close this list",
  resortsWithoutSpace: ({ count, all, nearKm }) =>
    `${number(count)} ${count === 1 ? "resort" : "resorts"} out of ${number(all)} with no known Espace saisonnier within ${nearKm}\u00a0km in winter.`,
  showResorts: "See these resorts",
};
