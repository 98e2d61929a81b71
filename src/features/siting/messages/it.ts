import { byModel, number as digits, MODES, reach } from "../../../ui/messages/it/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/it/people-grammar.ts";
import type { SitingWords } from "./fr.ts";

export const siting: SitingWords = {
  sitingIntro:
    "Dove aprire i prossimi sportelli, tenendo conto di quelli già contati? Ogni municipio è una posizione possibile; gli sportelli previsti contano come aperti.",
  sitingEstimated:
    "L’effetto degli sportelli previsti non è misurato: la pagina lo stima con la sua rete stradale, d’estate, e lo confronta con i tragitti misurati.",
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
    "Non è stato possibile calcolare le posizioni. Le tue scelte restano: chiedile di nuovo, o ricarica la pagina.",
  sitingCancel: "Annulla",
  sitingClear: "Cancella la proposta",
  sitingListTitle: ({ model, threshold }) => `Entro ${reach(threshold, model)} ${byModel(model)}`,
  sitingTotal: ({ count, number, before, share, group }) =>
    `${places(count)} ${count === 1 ? "servirebbe" : "servirebbero"} ${moreInhabitants(2, number, group)}: la quota di abitanti serviti passerebbe da ${before} a ${share}.`,
  sitingGain: ({ count, number, group }) => `+ ${inhabitants(count, number, group)}`,
  sitingAfter: ({ share }) => `poi ${share} serviti`,
  sitingMean: {
    title: ({ model }) => `In media ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "abbasserebbe" : "abbasserebbero"} la media da ${before} a ${number} ${metric}.`,
    gain: ({ number, metric }) => `− ${number} ${metric} in media`,
    after: ({ number, metric }) => `poi ${number} ${metric} in media`,
    more: ({ number, metric }) => `Un’altra scelta abbasserebbe la media al massimo di altri ${number} ${metric}.`,
    compared: ({ model }) => `la media ${byModel(model)}`,
  },
  sitingFarthest: {
    aim: "Avvicinare l’abitante più lontano",
    title: ({ model }) => `Per l’abitante più lontano, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "ridurrebbe" : "ridurrebbero"} da ${before} a ${number} ${metric} il tragitto dell’abitante più lontano.`,
    gain: ({ number, metric }) => `− ${number} ${metric} per chi è più lontano`,
    noGain: "Nulla per chi è più lontano",
    after: ({ number, metric }) => `poi al massimo ${number} ${metric}`,
    more: ({ number, metric }) => `Un’altra scelta lo avvicinerebbe al massimo di altri ${number} ${metric}.`,
    where: ({ commune }) => `Comune in cui abita poi chi è più lontano: ${commune}.`,
    stays: ({ number, metric, commune }) =>
      `Nessuna posizione possibile avvicina l’abitante più lontano, a ${number} ${metric} (comune: ${commune}). Allarga la scelta delle posizioni, o limita gli abitanti contati.`,
    unreached: ({ count, number, group }) =>
      `${inhabitants(count, number, group)} senza percorso verso alcun luogo, presente o possibile: qui non ${count === 1 ? "conta" : "contano"}.`,
    capped: ({ number, metric }) =>
      `Un abitante che oggi non ha un percorso verso alcun luogo conta come se fosse a ${number} ${metric}.`,
    compared: ({ model }) => `il tragitto dell’abitante più lontano, ${byModel(model)}`,
  },
  sitingTenth: {
    aim: "L’equità: avvicinare in media il 10 % più lontano",
    title: ({ model }) => `Per il 10 % di abitanti più lontani, ${byModel(model)}`,
    total: ({ count, before, number, metric }) =>
      `${places(count)} ${count === 1 ? "abbasserebbe" : "abbasserebbero"} da ${before} a ${number} ${metric} la media del 10 % di abitanti più lontani.`,
    gain: ({ number, metric }) => `− ${number} ${metric} in media per loro`,
    after: ({ number, metric }) => `poi ${number} ${metric} in media per loro`,
    more: ({ number, metric }) => `Un’altra scelta abbasserebbe la loro media al massimo di altri ${number} ${metric}.`,
    who: ({ count, number, group, share, from, metric }) =>
      `Sono ${inhabitants(count, number, group)}, cioè ${share} degli abitanti contati, ${from === undefined ? "oggi senza percorso verso alcun luogo" : `oggi a ${from} ${metric} o più da un luogo`}; sono gli stessi prima e dopo.`,
    served: ({ before, share, model, threshold }) =>
      `Entro ${reach(threshold, model)}: ${before} di loro oggi, ${share} poi.`,
    compared: ({ model }) => `la media del 10 % di abitanti oggi più lontani, ${byModel(model)}`,
  },
  sitingEnds: {
    lead: { least: "Se fossero tutti il più corti possibile", most: "Se fossero tutti il più lunghi possibile" },
    isBest: "questa scelta resterebbe la migliore, è dimostrato.",
    unproven: "non si è trovata una scelta migliore, ma non è dimostrato.",
    better: ({ by, instead, out }) =>
      `un’altra scelta farebbe meglio di ${by}: ${instead}${out === "" ? "" : ` al posto di ${out}`}.`,
    text: ({ lead, gain, after, verdict }) => `${lead}: ${gain}, ${after}; ${verdict}`,
  },
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
  sitingAlsoByRoad: ({ mode }) => (mode === undefined ? "anche su strada" : `anche ${MODES[mode].toLowerCase()}`),
  legendSites: "Posizione proposta, in ordine",
  sitingStraightNote: "Per confronto: le posizioni proposte in linea d’aria, che ignora i valichi.",
};

function places(count: number): string {
  return `${digits(count)} ${count === 1 ? "luogo" : "luoghi"}`;
}
