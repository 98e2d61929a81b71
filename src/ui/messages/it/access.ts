import type { AccessWords } from "../fr/access.ts";
import { roadWithArticle } from "../french-names.ts";
import { list } from "./grammar.ts";

export const access: AccessWords = {
  accessModels: {
    ete: "Su strada, d’estate",
    hiver: "Su strada, d’inverno (valichi chiusi)",
    droite: "In linea d’aria",
  },
  reachAny: "senza limite",
  roadsLoading: "Caricamento della rete stradale…",
  roadsFailed: "Senza la rete stradale, tutte le distanze sono in linea d’aria.",
  openAtDate: "Giorno",
  openAtTime: "Ora",
  measuredFrom: ({ engine, day }) =>
    `«(misurato)»: da ${engine}, sulle strade di OpenStreetMap del ${day}, senza traffico. Le altre distanze sono stimate con le nostre strade.`,
  wayBy: ({ roads, passes: names }) => `passando per ${list([...roads.map(roadWithArticle), ...names])}`,
  reach: "Entro",
  costOf: ({ number, metric }) => `${number} ${metric}`,
};
