import type { ReportWords } from "../fr/report.ts";
import { number as written } from "./grammar.ts";

export const report: ReportWords = {
  reportTitle: ({ name }) => `Access to services: ${name}`,
  reportSet: ({ text }) => `This set joins: ${text}.`,
  reportFigures: "Key figures",
  reportMap: "How far the nearest help point is, by commune",
  reportMapLabel: ({ text, territory }) =>
    `Map of the communes. ${text} – ${territory}. The people in each class are in the legend, the figures in the tables.`,
  reportMapNote:
    "Schematic boundaries: each commune, a cell or a disc around its town hall, is coloured by the median journey of its inhabitants. The people in each class are those of the territory.",
  reportMapNoteOfficial:
    "Generalised official outlines: each commune is coloured by the median journey of its inhabitants. The people in each class are those of the territory.",
  reportPlaces: "Help points",
  reportGaps: "Communes not covered, or only partly, by number of people not covered",
  reportOthers: ({ count, number }) =>
    `and ${written(count)} ${count === 1 ? "other commune" : "other communes"} (${number}).`,
  reportWithin: {
    departement: "By département",
    epci: "By group of communes (EPCI)",
    commune: "By commune",
  },
  reportRow: { departement: "Département", epci: "EPCI", commune: "Commune" },
  reportNearest: "Nearest help point",
  reportCost: { km: "Distance", min: "Time" },
  reportMean: { km: "Mean distance", min: "Mean time" },
  reportBefore: ({ text }) => `before: ${text}`,
  reportSources: "Sources and licences",
  reportMade: ({ date }) => `Report made on ${date}`,
  reportLink: "Open this view again",
  reportCode: "Code to scan: the link to this view",
  bookletPrint: "Print the booklet of the area",
  bookletNote:
    "The booklet brings together: cover, key figures with ranges, full-page maps, comparison, summer and winter, without a car, communes not covered, scenarios, method, sources. “Save as PDF” in the print window makes a file of it.",
  reportComing: "The document will be printed as soon as its last figures are computed.",
  bookletTitle: ({ name }) => `Booklet of the area: ${name}`,
  bookletMapFigures: "The figures of this map are in the tables of the booklet.",
  bookletSeasons: "Summer and winter side by side",
  bookletComparison: "Comparison of areas",
  reportUnmade: {
    straight: "In a straight line, distances are the same in summer and in winter: one map shows them both.",
    roads: "The road network could not be loaded: this part, which is computed by road, is missing.",
    outlines: "The outlines of the areas could not be loaded: this map is missing.",
    conventions: "The file of housing conventions could not be loaded: this part is missing.",
    soon: "This part was not computed yet when the page was printed: print again in a moment.",
  },
};
