import { byModel, number, reach } from "../../../ui/messages/it/grammar.ts";
import type { ComparisonWords } from "./fr.ts";

export const comparison: ComparisonWords = {
  compareHint: ({ count }) =>
    `Fino a ${number(count)} dipartimenti, unioni di comuni (EPCI) o comuni, uno accanto all’altro.`,
  compareAdd: "Aggiungi un territorio da confrontare",
  compareExample: "Savoie, Gap…",
  compareNow: ({ text }) => `Territori a confronto: ${text}`,
  compareAddChosen: ({ name }) => `Aggiungi ${name}`,
  compareRemove: ({ name }) => `Togli ${name} dal confronto`,
  compareFull: ({ count }) =>
    `I territori confrontati sono già ${number(count)}: togline uno per aggiungerne un altro.`,
  compareTable: ({ threshold, model }) => `Territori a confronto, a ${reach(threshold, model)} ${byModel(model)}`,
};
