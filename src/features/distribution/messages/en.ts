import { byModel, exact, number, reach } from "../../../ui/messages/en/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/en/people-grammar.ts";
import type { DistributionWords } from "./fr.ts";

export const distribution: DistributionWords = {
  curveShareAxis: ({ group }) => `Share of the ${POPULATIONS[group]}, in %`,
  curveCostAxis: ({ model }) =>
    `${model.kind === "droite" || model.metric === "km" ? "Distance in km" : "Time in minutes"}, ${byModel(model)}`,
  curveThreshold: ({ threshold, model }) => `threshold ${reach(threshold, model)}`,
  curveBefore: "before",
  curveSummary: ({ model, text }) =>
    `Curve of the share of the population by ${model.kind === "droite" || model.metric === "km" ? "distance" : "time"} to the nearest place, ${byModel(model)}. ${text}.`,
  curveShareOf: ({ name, share }) => `${name}: ${share}`,
  curveWithin: ({ value, metric }) => `Within ${exact(value, metric)}`,
  curveAt: "Read the curve",
  curveInFigures: "The curve in figures",
  curveTable: ({ model }) => `People within…, share and number, ${byModel(model)}`,
  curveRow: ({ value, metric }) => exact(value, metric),
  curveRowThreshold: "threshold",
  curveHalf: "Half of the people within",
  curveNineTenths: "Nine in ten people within",
  curveUnreachable: "People with no route to a place",
  curveNoPlace: "No help point is visible with your filters: there is no curve to draw.",
  curveNobody: "Nobody lives here: there is no curve to draw.",

  compare: "Compare territories",
  compareHint: ({ count }) =>
    `Up to ${number(count)} départements, groups of communes (EPCI) or communes, side by side.`,
  compareAdd: "Add a territory to compare",
  compareExample: "Savoie, Gap…",
  compareNow: ({ text }) => `Territories compared: ${text}`,
  compareAddChosen: ({ name }) => `Add ${name}`,
  compareRemove: ({ name }) => `Remove ${name} from the comparison`,
  compareFull: ({ count }) => `${number(count)} territories are compared: remove one to add another.`,
  compareTable: ({ threshold, model }) =>
    `Territories side by side, within ${reach(threshold, model)} ${byModel(model)}`,
};
