import type { ScenarioWords } from "../words/scenario.ts";
import { byModel, list, reach, number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Colloca un luogo che non esiste ancora, o apri la scheda di un luogo per contare senza di esso: le cifre della pagina seguono.",
  addPlanned: "Aggiungi uno sportello previsto",
  addOnMap: "Clicca sulla mappa",
  addOnMapHint: "Nel punto esatto.",
  addInCommune: "In un comune",
  addInCommuneHint: "Scrivi il suo nome: il luogo è messo al municipio.",
  noMapToClick: "La mappa non c’è: scegli un comune.",
  plannedFull: ({ count }) => `Al massimo ${written(count)} sportelli previsti: togline uno per aggiungerne un altro.`,
  placing: {
    adding: "Clicca sulla mappa dove starebbe il nuovo luogo.",
    moving: "Clicca sulla mappa dove spostarlo.",
  },
  placingEscape: "Esc per rinunciare.",
  placingRefused: "Questo punto è fuori dai sette dipartimenti: nessuno vi è contato. Clicca altrove.",
  stopPlacing: "Rinuncia",
  plannedPlaces: "Sportelli previsti",
  plannedName: "Nome del luogo",
  plannedGain: ({ count, number, group }) =>
    count === 0 ? "Da solo non serve nessuno in più." : `Da solo serve ${inhabitants(count, number, group)} in più.`,
  plannedMarginal: ({ count, number }) =>
    count === 0 ? "Gli altri sportelli previsti bastano." : `Accanto agli altri sportelli previsti ne porta ${number}.`,
  plannedOutside: "Fuori dai sette dipartimenti: ciò che porta è misurato male.",
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
  excludePlace: "Senza questo luogo",
  restorePlace: "Rimetti questo luogo",
  isExcluded: "Questo luogo è escluso: le cifre della pagina non lo contano.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Rimetterlo non servirebbe nessuno in più."
      : `Rimetterlo servirebbe di nuovo ${inhabitants(count, number, group)}.`,
  excludedUncounted: "I tuoi filtri non contano questo luogo.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Senza questo luogo, tutti resterebbero serviti da un altro."
      : `Senza questo luogo, ${inhabitants(count, number, group)} di ${written(communes)} ${communes === 1 ? "comune" : "comuni"} non ${count === 1 ? "sarebbe più servito" : "sarebbero più serviti"}.`,
  closureReach: ({ threshold, model }) => `Contato a meno di ${reach(threshold, model)} ${byModel(model)}.`,
  closureMost: ({ text }) => `I più popolosi: ${text}.`,
  remembered: (kept) => `Questo dispositivo ricorda ${memories(kept)}.`,
  resumeRemembered: ({ planned, aside }) => {
    if (planned === 0)
      return aside === 1 ? "Riprendi il luogo escluso" : `Riprendi i luoghi esclusi (${written(aside)})`;
    return planned === 1 ? "Riprendi lo sportello previsto" : `Riprendi gli sportelli previsti (${written(planned)})`;
  },
  forgetRemembered: "Dimentica",
  scenarioEffect: "Effetto dello scenario",
  effectNone: "Il numero di abitanti serviti non cambia.",
  effectGained: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} in più ${count === 1 ? "è servito" : "sono serviti"}.`,
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

function memories({ planned, aside }: { readonly planned: number; readonly aside: number }): string {
  return list([
    ...(planned > 0 ? [`${written(planned)} ${planned === 1 ? "sportello previsto" : "sportelli previsti"}`] : []),
    ...(aside > 0 ? [`${written(aside)} ${aside === 1 ? "luogo escluso" : "luoghi esclusi"}`] : []),
  ]);
}
