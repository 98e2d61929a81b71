import { byModel, number, reach } from "../../../ui/messages/en/grammar.ts";
import type { ComparisonWords } from "./fr.ts";

export const comparison: ComparisonWords = {
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
