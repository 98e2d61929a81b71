import type { BookletWords } from "../fr/booklet.ts";
import { number as written } from "./grammar.ts";

export const booklet: BookletWords = {
  bookletSet: ({ text }) => `This set joins: ${text}.`,
  bookletFigures: "Key figures",
  bookletMap: "How far the nearest help point is, by commune",
  bookletMapLabel: ({ text, territory }) =>
    `Map of the communes. ${text} – ${territory}. The people in each class are in the legend, the figures in the tables.`,
  bookletMapNote:
    "Simplified outlines (IGN): each commune is coloured by the median journey of its inhabitants. The people in each class are those of the territory.",
  bookletPlaces: "Help points",
  bookletGaps: "Communes not covered, or only partly, by number of people not covered",
  bookletOthers: ({ count, number }) =>
    `and ${written(count)} ${count === 1 ? "other commune" : "other communes"} (${number}).`,
  bookletWithin: {
    departement: "By département",
    epci: "By group of communes (EPCI)",
    commune: "By commune",
  },
  bookletRow: { departement: "Département", epci: "EPCI", commune: "Commune" },
  bookletNearest: "Nearest help point",
  bookletCost: { km: "Distance", min: "Time" },
  bookletMean: { km: "Mean distance", min: "Mean time" },
  bookletBefore: ({ text }) => `before: ${text}`,
  bookletSources: "Sources and licences",
  bookletMade: ({ date }) => `Made on ${date}`,
  bookletLink: "Open this view again",
  bookletCode: "Code to scan: the link to this view",
  bookletPrint: "Print the booklet of the area",
  bookletNote: "Two to four A4 pages. The print window opens: save as PDF from there, or print.",
  bookletComing: "The document will be printed as soon as its last figures are computed.",
  bookletTitle: ({ name }) => `Access to services: ${name}`,
  bookletComparison: "Comparison of areas",
  bookletUnmade: {
    outlines: "The outlines of the areas could not be loaded: this map is missing.",
    soon: "This part was not computed yet when the page was printed: print again in a moment.",
  },
};
