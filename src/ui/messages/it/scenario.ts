import type { Remembered, ScenarioWords } from "../fr/scenario.ts";
import { byModel, list, reach, number as written } from "./grammar.ts";
import { inhabitants, moreInhabitants } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Colloca un luogo che non esiste ancora, o apri la scheda di un luogo per escluderlo: le cifre della pagina si aggiornano.",
  addPlanned: "Aggiungi uno sportello previsto",
  addOnMap: "Clicca sulla mappa",
  addOnMapHint: "Nel punto esatto.",
  addInCommune: "In un comune",
  addInCommuneHint: "Scrivi il suo nome: il luogo è collocato al municipio.",
  noMapToClick: "La mappa non è disponibile: scegli un comune.",
  plannedFull: ({ count }) => `Al massimo ${written(count)} sportelli previsti: togline uno per aggiungerne un altro.`,
  placing: {
    adding: "Clicca sulla mappa dove sorgerebbe il nuovo luogo.",
    moving: "Clicca sulla mappa dove spostarlo.",
  },
  placingEscape: "Esc per rinunciare.",
  placingRefused: "Questo punto è fuori dai sette dipartimenti: nessuno vi è contato. Clicca altrove.",
  stopPlacing: "Rinuncia",
  plannedPlaces: "Sportelli previsti",
  plannedName: "Nome del luogo",
  plannedGain: ({ count, number, group }) =>
    count === 0 ? "Da solo non aggiunge abitanti serviti." : `Da solo serve ${moreInhabitants(count, number, group)}.`,
  plannedMarginal: ({ count, number }) =>
    count === 0
      ? "Gli altri sportelli previsti bastano."
      : `Oltre agli altri sportelli previsti, ne aggiunge ${number}.`,
  plannedOutside: "Fuori dai sette dipartimenti: il suo effetto è misurato male.",
  movePlanned: "Sposta",
  removePlanned: "Togli",
  moveSteps: { north: "Verso nord", south: "Verso sud", east: "Verso est", west: "Verso ovest" },
  moveStepsHint: "500 m alla volta, 5 km con Maiusc. Anche con le frecce della tastiera.",
  moveToCommune: "Al municipio di un comune",
  stepRefused: "Più lontano, il luogo sarebbe fuori dai sette dipartimenti.",
  plannedRemoved: ({ name }) => `Tolto: ${name}.`,
  scenarioCleared: "Tutti i luoghi esistenti contano di nuovo, senza sportelli previsti.",
  undo: "Annulla",
  clearScenario: "Cancella lo scenario",
  excludedPlaces: "Luoghi esclusi",
  excludePlace: "Escludi questo luogo",
  restorePlace: "Includi di nuovo questo luogo",
  isExcluded: "Questo luogo è escluso: le cifre della pagina non lo contano.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Includerlo di nuovo non aggiungerebbe abitanti serviti."
      : `Includendolo, ${inhabitants(count, number, group)} ${count === 1 ? "sarebbe di nuovo servito" : "sarebbero di nuovo serviti"}.`,
  excludedUncounted: "Con i tuoi filtri questo luogo non è contato.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Senza questo luogo, tutti resterebbero serviti da un altro."
      : `Senza questo luogo, ${inhabitants(count, number, group)} di ${written(communes)} ${communes === 1 ? "comune" : "comuni"} non ${count === 1 ? "sarebbe più servito" : "sarebbero più serviti"}.`,
  closureReach: ({ threshold, model }) => `Contato a meno di ${reach(threshold, model)} ${byModel(model)}.`,
  closureMost: ({ text }) => `I più popolosi: ${text}.`,
  remembered: (kept) => `Questo dispositivo ricorda ${memories(kept)}.`,
  resumeRemembered: "Riprendi questo scenario",
  forgetRemembered: "Dimentica",
  scenarioEffect: "Effetto dello scenario",
  effectNone: "Il numero di abitanti serviti non cambia.",
  effectGained: ({ count, number, group }) =>
    `${moreInhabitants(count, number, group)} ${count === 1 ? "è servito" : "sono serviti"}.`,
  effectLost: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "non è più servito" : "non sono più serviti"}.`,
  effectBefore: "Prima",
  effectAfter: "Dopo",
  effectCovered: "Abitanti serviti",
  effectMean: { km: "Distanza media", min: "Tempo medio" },
  changedTerritories: "Territori che cambiano di più",
  changedLevel: "Territori confrontati",
  changedLevels: { departement: "Dipartimenti", epci: "Unioni di comuni", commune: "Comuni" },
  changedTerritory: "Territorio",
  changedPeople: "Abitanti",
  changedNone: "A questo livello non cambia nulla.",
  showAllRows: ({ count }) => `Mostra tutto (${written(count)})`,
  losers: "Comuni non più serviti",
  loserNext: ({ place, text }) => `poi ${place}, ${text}`,
  loserNone: "poi nessun luogo",
  legendPlanned: "Sportello previsto",
  legendExcluded: "Luogo escluso",
};

function memories({ planned, aside }: Remembered): string {
  return list([
    ...(planned > 0 ? [`${written(planned)} ${planned === 1 ? "sportello previsto" : "sportelli previsti"}`] : []),
    ...(aside > 0 ? [`${written(aside)} ${aside === 1 ? "luogo escluso" : "luoghi esclusi"}`] : []),
  ]);
}
