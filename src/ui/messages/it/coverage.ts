import type { CoverageWords } from "../fr/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";
import { POPULATIONS } from "./people-grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Popolazione servita",
  noMeasuredPlace: "Nessuno sportello di questo tipo: nessuno è servito.",
  measured: ({ count, planned, excluded, conditions, model, threshold, communes, group, points, vintage }) => {
    const asked = conditions.length === 0 ? "tutti i tipi" : conditions.join("; ");
    if (count + planned === 0) return `Nessuno sportello (${asked}): nessuno è servito.`;
    const places = [
      ...(count === 0 ? [] : [`${daUno(count, "dallo sportello", "sportelli")} (${asked})`]),
      ...(planned === 0 ? [] : [daUno(planned, "dallo sportello previsto", "sportelli previsti")]),
    ];
    const without =
      excluded === 0 ? "" : `, senza ${excluded === 1 ? "il luogo escluso" : `${number(excluded)} luoghi esclusi`}`;
    const where = `dove vive, intorno a ${number(points)} punti in ${number(communes)} comuni`;
    return `Misura: la ${POPULATIONS[group]} entro ${reach(threshold, model)}, ${byModel(model)}, ${places.join(" o ")}${without}, contata ${where} (popolazione municipale, edizione: ${vintage}).`;
  },
  filterClause: ({ group, values }) => `${group}: ${values}`,
  otherTypeNotCounted: ({ count }) =>
    count === 1
      ? "Un luogo importato di un tipo diverso dai tre della mappa non è contato."
      : `${number(count)} luoghi importati di tipi diversi dai tre della mappa non sono contati.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servizio di alloggio o un’area di sosta non è contato: lì nessuno riceve il pubblico."
      : `${number(count)} servizi di alloggio o aree di sosta non sono contati: lì nessuno riceve il pubblico.`,
  threshold: "Soglia",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model, group, near }) =>
    `della ${POPULATIONS[group]} a meno di ${reach(threshold, model)} ${near}, ${byModel(model)}`,
  covered: "Serviti",
  uncovered: "Non serviti",
  coveredSurface: ({ share }) => `Zona coperta: ${share} della superficie`,
  drawingSurface: "Disegno della zona coperta…",
  surfaceFailed: "Non è stato possibile disegnare la zona coperta; le cifre restano corrette.",
  share: "Quota servita",
  wholeRegion: "I sette dipartimenti",
  notApplicable: "non applicabile",
  communesFailed:
    "Senza il file dei comuni, la popolazione servita non si può calcolare. L’elenco e la mappa restano utilizzabili.",
};

/**
 * Writes "dallo sportello previsto" or "da uno di 12 sportelli previsti", without an article, which would depend on the number (i 7, gli
 * 8).
 */
function daUno(count: number, one: string, many: string): string {
  return count === 1 ? one : `da uno di ${number(count)} ${many}`;
}
