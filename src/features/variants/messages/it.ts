import { number as written } from "../../../ui/messages/it/grammar.ts";
import type { VariantsWords } from "./fr.ts";

export const variants: VariantsWords = {
  title: "Prepara più varianti",
  settings: "Dai un nome, duplica o elimina",
  lead: "Una variante è uno scenario intero: luoghi previsti ed esclusi, orari supposti, valichi aperti o chiusi. Tutta la pagina mostra la variante scelta; «Confronta le varianti» le mette fianco a fianco.",
  legend: "Variante mostrata",
  name: ({ letter }) => `Nome della variante ${letter}`,
  nameHint: "Facoltativo: compare nella tabella, nei file, nel rapporto e nel link.",
  duplicate: ({ letter }) => `Duplica la variante ${letter}`,
  add: "Aggiungi una variante vuota",
  remove: ({ letter }) => `Elimina la variante ${letter}`,
  full: ({ count }) => `Al massimo ${written(count)} varianti: eliminane una per aggiungerne un’altra.`,
  parts: {
    planned: ({ count }) => `${written(count)} ${count === 1 ? "sportello previsto" : "sportelli previsti"}`,
    excluded: ({ count }) => `${written(count)} ${count === 1 ? "luogo escluso" : "luoghi esclusi"}`,
    hours: ({ count }) => `${written(count)} ${count === 1 ? "orario supposto" : "orari supposti"}`,
    passages: ({ count }) =>
      `${written(count)} ${count === 1 ? "valico supposto aperto o chiuso" : "valichi supposti aperti o chiusi"}`,
  },
  contents: ({ text }) => (text === "" ? "Questa variante non suppone ancora niente." : `Questa variante ha ${text}.`),
  chosen: ({ label, text }) => `${label} è mostrata. ${text}`,
  removed: ({ label }) => `${label} è eliminata.`,
  remembered: ({ count, names }) =>
    count === 1
      ? `Questo dispositivo ricorda una variante: ${names}.`
      : `Questo dispositivo ricorda ${written(count)} varianti: ${names}.`,
  resume: ({ count }) => (count === 1 ? "Riprendi questa variante" : "Riprendi queste varianti"),
  forget: ({ count }) => (count === 1 ? "Dimentica questa variante" : "Dimentica queste varianti"),
  mapCompares: ({ label, other }) => `La mappa mostra che cosa «${label}» cambia rispetto a «${other}».`,
  comparedWith: ({ label }) => `Sulla mappa, confronta «${label}» con`,
  showMap: "Mostra sulla mappa chi guadagna e chi perde",
  comparison: {
    caption: ({ territory }) => `Varianti fianco a fianco: ${territory}`,
    scroller: "Tabella delle varianti",
    present: "Stato attuale",
    shown: "mostrata",
    supposed: "Che cosa suppone ogni variante, ovunque",
    results: ({ territory }) => `Che cosa ne risulta: ${territory}`,
    planned: "Sportelli previsti",
    excluded: "Luoghi esclusi",
    hours: "Orari supposti",
    passages: "Valichi aperti o chiusi",
    places: "Luoghi nel territorio",
    unreached: "Abitanti senza alcun tragitto, esclusi dalla media",
    same: "invariato",
    points: ({ text }) => `${text} p.p.`,
    trifle: ({ text, isMore }) => `al massimo ${text} in ${isMore ? "più" : "meno"}`,
    meaning:
      "Sotto ogni cifra, lo scarto dallo stato attuale: nessun luogo previsto o escluso, nessun orario supposto, valichi nel loro stato abituale. Gli scarti sono calcolati prima dell’arrotondamento.",
    passagesKept:
      "Più in alto nella pagina, «prima» mantiene i valichi che hai aperto o chiuso: quello stato è diverso dallo stato attuale della tabella.",
    failed: "Le cifre delle varianti attendono quelle della pagina.",
  },
  exported: ({ letter, name }) => `Variante ${letter}${name === "" ? "" : ` (${name})`}`,
  label: ({ letter, name }) => (name === "" ? `Variante ${letter}` : `${letter}: ${name}`),
};
