import { byModel, number as digits, reach } from "../../../ui/messages/it/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/it/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Dove aprire i prossimi sportelli, tenendo conto di quelli già contati? Ogni municipio è una posizione possibile; gli sportelli previsti contano come aperti.",
  sitingCount: "Numero di luoghi",
  sitingFewer: "Un luogo in meno",
  sitingMore: "Un luogo in più",
  sitingCandidates: "Posizioni possibili",
  sitingDemand: "Abitanti contati",
  sitingAllCommunes: "Tutti i comuni",
  sitingScopes: { region: "Tutta la regione", territoire: "Il territorio scelto" },
  sitingNoTerritory: "Scegli più in alto un territorio per limitarvi la ricerca.",
  sitingPropose: "Proponi le posizioni migliori",
  sitingComputing: "Ricerca delle posizioni migliori…",
  sitingFailed:
    "Non è stato possibile calcolare le posizioni. Le tue scelte restano: chiedile di nuovo, o ricarica la pagina.",
  sitingCancel: "Annulla",
  sitingClear: "Cancella la proposta",
  sitingListTitle: ({ model, threshold }) => `Entro ${reach(threshold, model)} ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} ${count === 1 ? "servirebbe" : "servirebbero"} ${moreInhabitants(2, number, group)}: la quota di abitanti serviti passerebbe da ${before} a ${share}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingAfter: ({ share }) => `poi ${share} serviti`,
  sitingIsBest: ({ count }) =>
    `È dimostrato: ${count === 1 ? "nessun altro luogo fa di meglio." : `nessun’altra scelta di ${digits(count)} luoghi fa di meglio.`}`,
  sitingCompared: ({ allowed, model, threshold }) =>
    `Sono confrontate tutte le scelte tra ${communes(allowed)}, secondo il numero di abitanti entro ${reach(threshold, model)} ${byModel(model)}.${model.kind === "route" ? " I tragitti sono quelli stimati dalla pagina, senza il loro intervallo." : ""}`,
  sitingReportTitle: "Posizioni migliori proposte",
  sitingReportGain: "Apporto",
  sitingReportAfter: "In seguito",
  sitingAdd: "Aggiungi",
  sitingAddPlace: ({ commune }) => `Aggiungi ${commune} agli sportelli previsti`,
  sitingRemove: "Togli",
  sitingRemovePlace: ({ commune }) => `Togli ${commune} dagli sportelli previsti`,
  sitingAddAll: "Aggiungi tutto agli sportelli previsti",
  sitingAtMost: ({ count, number, group }) =>
    `Un’altra scelta servirebbe al massimo ${moreInhabitants(count, number, group)}.`,
  sitingEnough: ({ count }) =>
    count === 1
      ? "Un luogo basta: un’altra posizione non aggiungerebbe nulla."
      : `${digits(count)} luoghi bastano: un’altra posizione non aggiungerebbe nulla.`,
  sitingAllServed: "Tutti gli abitanti contati sono già serviti: nessuna posizione ne aggiungerebbe.",
  sitingNoGain:
    "Nessuna posizione possibile migliora l’accesso degli abitanti contati. Allarga la scelta delle posizioni, o aumenta la soglia.",
  sitingNobody: "Nessuno abita nel territorio contato: non applicabile.",
  sitingShared: ({ count, of }) => {
    if (count === 0) return "Nessuna di queste posizioni è la stessa in linea d’aria.";
    if (of === 1) return "La posizione è la stessa in linea d’aria.";
    if (count === of) return `Le ${digits(of)} posizioni sono le stesse in linea d’aria.`;
    return count === 1
      ? `Una delle ${digits(of)} posizioni è la stessa in linea d’aria.`
      : `${digits(count)} delle ${digits(of)} posizioni sono le stesse in linea d’aria.`;
  },
  sitingAlsoStraight: "anche in linea d’aria",
  sitingAlsoByRoad: "anche su strada",
  legendSites: "Posizione proposta, in ordine",
  sitingStraightNote: "Per confronto: le posizioni proposte in linea d’aria, che ignora i valichi.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "luogo" : "luoghi"}`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "comune" : "comuni"}`;
}
