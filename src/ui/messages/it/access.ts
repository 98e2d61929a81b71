import type { AccessWords } from "../fr/access.ts";
import { roadWithArticle } from "../french-names.ts";
import { about, exact, list } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const access: AccessWords = {
  accessModels: {
    ete: "Su strada, d’estate",
    hiver: "Su strada, d’inverno (valichi chiusi)",
    droite: "In linea d’aria",
  },
  distances: "Distanze",
  reachAny: "senza limite",
  accessModel: "Modello di accesso",
  roadsLoading: "Caricamento della rete stradale…",
  roadsFailed: "Senza la rete stradale, tutte le distanze sono in linea d’aria.",
  metric: "Misura",
  metrics: { km: "Chilometri", min: "Minuti" },
  openAtDate: "Giorno",
  openAtTime: "Ora",
  seasonToday: {
    ete: "Oggi i valichi sono nella stagione estiva (da giugno a ottobre).",
    hiver: "Oggi i valichi sono nella stagione invernale (da novembre a maggio).",
  },
  roadEstimate: {
    km: "Distanze stimate su strada, non misurate. L’Italia e la Svizzera sono escluse.",
    min: "Tempi stimati in base a velocità supposte per ogni classe di strada, non misurati. L’Italia e la Svizzera sono escluse.",
  },
  straightLimits: "La linea d’aria ignora le creste, i valichi e l’inverno.",
  costEstimated: ({ value, metric }) => `${about(value, metric)} (stimato con le nostre strade)`,
  estimateMark: "Con ≈: stimato con le nostre strade, in mancanza di una misura.",
  computedWays: ({ engine, day, percent }) =>
    `Tempi e chilometri misurati da ${engine} sulle strade di OpenStreetMap del ${day}, senza traffico, per il ${percent}\u00a0% delle persone contate; per le altre stimati con le nostre strade.`,
  measuredFrom: ({ engine, day }) =>
    `«(misurato)»: da ${engine}, sulle strade di OpenStreetMap del ${day}, senza traffico. Le altre distanze sono stimate con le nostre strade.`,
  bothSeasons: ({ ete, hiver }) => `Estate: ${ete} · inverno (valichi chiusi): ${hiver}.`,
  fewerInWinter: ({ count, number: written, group }) => `D’inverno ${inhabitants(count, written, group)} in meno.`,
  departure: "Comune di partenza",
  departureHint: "Scrivi il nome di un comune: la pagina mostra il luogo più vicino e la strada.",
  departureUnknown: ({ text }) => `Nessun comune dei sette dipartimenti si chiama «${text}».`,
  departureAmbiguous: ({ text }) =>
    `Più comuni si chiamano «${text}»: aggiungi il numero del dipartimento o scegli dall’elenco.`,
  clearDeparture: "Cancella il comune",
  nearestPlace: "Luogo più vicino",
  noNearestPlace: "Nessuna strada porta a uno sportello contato.",
  wayBy: ({ roads, passes: names }) => `passando per ${list([...roads.map(roadWithArticle), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `Verso ${place}: ${about(summer, metric)}, d’estate e d’inverno.`;
    const inWinter = winter === undefined ? "nessuna strada aperta d’inverno" : `${exact(winter, metric)} d’inverno`;
    const why =
      closed.length === 0 ? "" : ` (${closed.length === 1 ? "valico chiuso" : "valichi chiusi"}: ${list(closed)})`;
    return `Verso ${place}: ${about(summer, metric)} d’estate, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) => `D’inverno il luogo più vicino è ${place}: ${about(value, metric)}.`,
  passesOnWay: "Valichi e gallerie sul percorso",
};
