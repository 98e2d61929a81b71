import type { CoverageWords } from "../fr/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Population covered",
  noMeasuredPlace: "No help point of this type: nobody is covered.",
  measured: ({ count, planned, excluded, conditions, model, threshold, communes, group, points, vintage }) => {
    const asked = conditions.length === 0 ? "all types" : conditions.join("; ");
    if (count + planned === 0) return `No help point (${asked}): nobody is covered.`;
    const places = [
      ...(count === 0 ? [] : [`${ofOne(count, "help point", "help points")} (${asked})`]),
      ...(planned === 0 ? [] : [ofOne(planned, "planned help point", "planned help points")]),
    ];
    const without =
      excluded === 0 ? "" : `, without the ${excluded === 1 ? "place" : `${number(excluded)} places`} left out`;
    const where = `where people live, around ${number(points)} points of the ${number(communes)} communes`;
    return `Measured: the ${POPULATIONS[group]} within ${reach(threshold, model)}, ${byModel(model)}, ${places.join(" or ")}${without}, counted ${where} (municipal population, edition: ${vintage}).`;
  },
  filterClause: ({ group, values }) => `${group}: ${values}`,
  otherTypeNotCounted: ({ count }) =>
    count === 1
      ? "One imported place of a type other than the three of the map is not counted."
      : `${number(count)} imported places of types other than the three of the map are not counted.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "One housing service or parking area is not counted: nobody gives help there in person."
      : `${number(count)} housing services or parking areas are not counted: nobody gives help there in person.`,
  threshold: "Threshold",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model, group, near }) =>
    `of the ${POPULATIONS[group]} within ${reach(threshold, model)} ${near}, ${byModel(model)}`,
  covered: "Covered",
  uncovered: "Not covered",
  coveredSurface: ({ share }) => `Covered area: ${share} of the total`,
  drawingSurface: "Drawing the covered area…",
  surfaceFailed: "The covered area could not be drawn; the figures are still correct.",
  share: "Share covered",
  wholeRegion: "All seven départements",
  notApplicable: "not applicable",
  communesFailed:
    "Without the file of communes, the population covered cannot be worked out. The list and the map still work.",
};

/** Writes "of the planned help point" or "of one of the 12 planned help points". */
function ofOne(count: number, one: string, many: string): string {
  return count === 1 ? `of the ${one}` : `of one of the ${number(count)} ${many}`;
}
