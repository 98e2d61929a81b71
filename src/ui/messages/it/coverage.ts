import type { CoverageWords } from "../words/coverage.ts";
import { byModel, number, reach } from "./grammar.ts";

export const coverage: CoverageWords = {
  coverage: "Popolazione servita",
  // The number comes first: an article would have to change with it (i 7, gli 8).
  measured: ({ count, model }) =>
    count === 0
      ? "Nessuno sportello visibile: nessuno è servito."
      : `Che cosa si misura: ${number(count)} ${count === 1 ? "sportello visibile" : "sportelli visibili"} con i tuoi filtri, ${byModel(model)}, dal municipio di ogni comune.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servizio di alloggio o un’area di sosta visibile non è contato: lì nessuno riceve il pubblico."
      : `${number(count)} servizi di alloggio o aree di sosta visibili non sono contati: lì nessuno riceve il pubblico.`,
  threshold: "Distanza massima",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `della popolazione a meno di ${reach(threshold, model)} da un luogo, ${byModel(model)}`,
  covered: "Serviti",
  uncovered: "Non serviti",
  coveredSurface: ({ share }) => `Zona coperta: ${share} della superficie`,
  drawingSurface: "Disegno della zona coperta…",
  surfaceFailed: "Non è stato possibile disegnare la zona coperta; le cifre restano giuste.",
  byDepartement: "Copertura per dipartimento (département, simile a una provincia)",
  departement: "Dipartimento",
  population: "Popolazione",
  share: "Quota servita",
  wholeRegion: "I sette dipartimenti",
  notApplicable: "non applicabile",
  coverageMethod: ({ communes, vintage }) =>
    `Popolazione municipale (edizione: ${vintage}), contata al municipio di ogni comune (${number(communes)} in tutto). I luoghi dei dipartimenti e dei Paesi vicini non sono caricati: vicino ai confini, la quota reale può essere più alta.`,
  communesFailed:
    "Senza il file dei comuni, la popolazione servita non si può calcolare. L’elenco e la mappa restano utilizzabili.",
};
