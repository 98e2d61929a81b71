import type { ReportWords } from "../words/report.ts";
import { number as written } from "./grammar.ts";

export const report: ReportWords = {
  reportTitle: ({ name }) => `Access to services: ${name}`,
  reportFigures: "Key figures",
  reportMap: "How far the nearest help point is, by commune",
  reportMapNote:
    "Schematic boundaries: each commune, a cell or a disc around its town hall, has the colour of the median way of its people. The people of each class are those of the territory.",
  reportMapNoteOfficial:
    "Generalised official outlines: each commune has the colour of the median way of its people. The people of each class are those of the territory.",
  reportPlaces: "Help points",
  reportGaps: "Communes not covered, wholly or in part, the most people first",
  reportOthers: ({ count, number }) =>
    `and ${written(count)} ${count === 1 ? "other commune" : "other communes"} (${number}).`,
  reportWithin: {
    departement: "By département",
    epci: "By grouping of communes (EPCI)",
    commune: "By commune",
  },
  reportRow: { departement: "Département", epci: "EPCI", commune: "Commune" },
  reportNearest: "Nearest help point",
  reportCost: { km: "Distance", min: "Time" },
  reportMean: { km: "Mean distance", min: "Mean time" },
  reportBefore: ({ text }) => `before: ${text}`,
  reportDistribution: "How many people live how far",
  reportSources: "Sources and licences",
  reportMade: ({ date }) => `Report made on ${date}`,
  reportLink: "Open this view again",
};
