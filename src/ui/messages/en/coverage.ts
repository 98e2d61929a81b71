import type { CoverageWords } from "../words/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Population covered",
  measured: ({ count, model }) =>
    count === 0
      ? "No help point visible: nobody is covered."
      : `What is measured: ${count === 1 ? "the one help point visible" : `the ${number(count)} help points visible`} with your filters, ${byModel(model)}, from the town hall of each commune.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "One visible housing service or parking area is not counted: nobody gives help there in person."
      : `${number(count)} visible housing services or parking areas are not counted: nobody gives help there in person.`,
  threshold: "Maximum distance",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `of the population within ${reach(threshold, model)} of a place, ${byModel(model)}`,
  covered: "Covered",
  uncovered: "Not covered",
  coveredSurface: ({ share }) => `Area covered: ${share} of the whole`,
  drawingSurface: "Drawing the covered area…",
  surfaceFailed: "The covered area could not be drawn; the figures are still right.",
  byDepartement: "Coverage by département (similar to a county)",
  departement: "Département",
  population: "Population",
  share: "Share covered",
  wholeRegion: "All seven départements",
  notApplicable: "not applicable",
  coverageMethod: ({ communes, vintage }) =>
    `Municipal population (edition: ${vintage}), counted at the town hall of each of the ${number(communes)} communes (municipalities). Places in neighbouring départements and countries are not loaded: near the boundaries, the true share may be higher.`,
  communesFailed:
    "Without the file of communes, the population covered cannot be worked out. The list and the map still work.",
};
