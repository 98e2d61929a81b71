import { byModel, exact, number, reach } from "../../../ui/messages/it/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/it/people-grammar.ts";
import type { DistributionWords } from "./fr.ts";

export const distribution: DistributionWords = {
  curveShareAxis: ({ group }) => `Quota della ${POPULATIONS[group]}, in %`,
  curveCostAxis: ({ model }) =>
    `${model.kind === "droite" || model.metric === "km" ? "Distanza in km" : "Durata in minuti"}, ${byModel(model)}`,
  curveThreshold: ({ threshold, model }) => `soglia ${reach(threshold, model)}`,
  curveBefore: "prima",
  curveSummary: ({ model, text }) =>
    `Curva della quota di popolazione secondo la ${model.kind === "droite" || model.metric === "km" ? "distanza" : "durata"} fino al luogo più vicino, ${byModel(model)}. ${text}.`,
  curveShareOf: ({ name, share }) => `${name}: ${share}`,
  curveWithin: ({ value, metric }) => `A meno di ${exact(value, metric)}`,
  curveAt: "Leggi la curva",
  curveInFigures: "La curva in cifre",
  curveTable: ({ model }) => `Abitanti a meno di…, quota e numero, ${byModel(model)}`,
  curveRow: ({ value, metric }) => exact(value, metric),
  curveRowThreshold: "soglia",
  curveHalf: "Metà degli abitanti a meno di",
  curveNineTenths: "Nove abitanti su dieci a meno di",
  curveUnreachable: "Abitanti senza una strada verso un luogo",
  curveNoPlace: "Nessuno sportello è visibile con i tuoi filtri: non c’è una curva da tracciare.",
  curveNobody: "Qui non abita nessuno: non c’è una curva da tracciare.",

  compare: "Confronta territori",
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
