import { byModel, number, reach } from "../../../ui/messages/es/grammar.ts";
import type { ComparisonWords } from "./fr.ts";

export const comparison: ComparisonWords = {
  compareHint: ({ count }) =>
    `Hasta ${number(count)} departamentos, mancomunidades (EPCI) o municipios, uno al lado del otro.`,
  compareAdd: "Añadir un territorio para comparar",
  compareExample: "Savoie, Gap…",
  compareNow: ({ text }) => `Territorios comparados: ${text}`,
  compareAddChosen: ({ name }) => `Añadir ${name}`,
  compareRemove: ({ name }) => `Quitar ${name} de la comparación`,
  compareFull: ({ count }) => `Ya se comparan ${number(count)} territorios: quite uno para añadir otro.`,
  compareTable: ({ threshold, model }) => `Territorios comparados, a ${reach(threshold, model)} ${byModel(model)}`,
};
