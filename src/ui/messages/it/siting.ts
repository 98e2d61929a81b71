import type { SitingWords } from "../words/siting.ts";
import { byModel, number as digits, reach } from "./grammar.ts";
import { inhabitants, OF_GROUP } from "./people-grammar.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Dove aprire i prossimi luoghi, dati quelli misurati? Ogni municipio è una posizione possibile; gli sportelli previsti contano come aperti.",
  sitingEstimated:
    "Ciò che gli sportelli previsti porterebbero non è misurato: la pagina lo stima con le sue strade, d’estate, e lo confronta con i tragitti misurati.",
  sitingCount: "Numero di luoghi",
  sitingFewer: "Un luogo in meno",
  sitingMore: "Un luogo in più",
  sitingAim: "Obiettivo",
  sitingAimCovering: "Il maggior numero di abitanti serviti",
  sitingAimMean: ({ metric }) => (metric === "km" ? "La minore distanza media" : "Il minore tempo medio"),
  sitingCandidates: "Posizioni possibili",
  sitingDemand: "Abitanti contati",
  sitingAllCommunes: "Tutti i comuni",
  sitingScopes: { region: "Tutta la regione", territoire: "Il territorio scelto" },
  sitingNoTerritory: "Scegli più in alto un territorio per limitarvi la ricerca.",
  sitingPropose: "Proponi le posizioni migliori",
  sitingComputing: "Ricerca delle posizioni migliori…",
  sitingFailed:
    "Le posizioni non hanno potuto essere calcolate. Le tue scelte restano: chiedile di nuovo, o ricarica la pagina.",
  sitingCancel: "Annulla",
  sitingClear: "Cancella la proposta",
  sitingListTitle: ({ model, threshold }) => `Entro ${reach(threshold, model)} ${byModel(model)}`,
  sitingMeanTitle: ({ model }) => `In media ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} ${count === 1 ? "guadagnerebbe" : "guadagnerebbero"} ${number} abitanti${OF_GROUP[group]}: sarebbe servito il ${share} degli abitanti contati, invece del ${before}.`,
  sitingMeanTotal: ({ count, before, number, metric }) =>
    `${places(count)} ${count === 1 ? "abbasserebbe" : "abbasserebbero"} la media da ${before} a ${number} ${metric}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingMeanGain: ({ number, metric }) => `− ${number} ${metric} in media`,
  sitingAfter: ({ share }) => `poi ${share} serviti`,
  sitingMeanAfter: ({ number, metric }) => `poi ${number} ${metric} in media`,
  sitingAdd: "Aggiungi",
  sitingAddPlace: ({ commune }) => `Aggiungi ${commune} agli sportelli previsti`,
  sitingRemove: "Togli",
  sitingRemovePlace: ({ commune }) => `Togli ${commune} dagli sportelli previsti`,
  sitingAddAll: "Aggiungi tutto agli sportelli previsti",
  sitingIsBest: ({ count }) =>
    count === 1
      ? "È dimostrato: nessun altro luogo fa di meglio."
      : `È dimostrato: nessun’altra scelta di ${digits(count)} luoghi fa di meglio.`,
  sitingAtMost: ({ count, number, group }) =>
    `Un’altra scelta guadagnerebbe al massimo ${inhabitants(count, number, group)} in più.`,
  sitingMeanAtMost: ({ number, metric }) =>
    `Un’altra scelta abbasserebbe la media al massimo di altri ${number} ${metric}.`,
  sitingEnough: ({ count }) =>
    count === 1
      ? "Un luogo basta: oltre, nessuna posizione possibile aggiunge qualcosa."
      : `${digits(count)} luoghi bastano: oltre, nessuna posizione possibile aggiunge qualcosa.`,
  sitingAllServed: "Tutti gli abitanti contati sono già serviti: nessuna posizione ne guadagna.",
  sitingNoGain:
    "Nessuna delle posizioni possibili porta qualcosa agli abitanti contati. Allarga le posizioni, o la soglia.",
  sitingNobody: "Nessuno abita il territorio contato: non pertinente.",
  sitingCapped: ({ number, metric }) =>
    `Un abitante che non raggiunge nessun luogo conta ${number} ${metric} in queste medie.`,
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
  sitingStraightNote: "Per confronto: ciò che proporrebbe la linea retta, che ignora i valichi.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "luogo" : "luoghi"}`;
}
