import type { PassesWords } from "../fr/passes.ts";
import { number } from "./grammar.ts";

export const passes: PassesWords = {
  passes: "Valichi",
  passesShown: { ete: "Stato abituale d’estate", hiver: "Stato abituale d’inverno" },
  passGroups: { closed: "Chiusi", doubtful: "Aperti con riserva", open: "Aperti" },
  passStates: { closed: "chiuso", doubtful: "aperto a seconda dell’anno", open: "aperto" },
  doubtfulPass: "Chiuso in certi giorni o in certi inverni: è contato come aperto.",
  passageKinds: { col: "Valico", tunnel: "Galleria", pont: "Ponte", carrefour: "Incrocio", gorge: "Gola" },
  altitude: "Altitudine",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Strada" : "Strade"),
  connects: "Collega",
  usualClosure: "Chiusura abituale",
  closureUnknown: "nessuna nota",
  aboutPass: "In dettaglio",
  usualState: "È il suo stato abituale in questa stagione.",
  stateOfTheDay: "Lo stato di oggi non è noto qui: informati prima di partire.",
  borderPass: "Porta fuori dalla Francia: la rete si ferma lì e nessun percorso lo attraversa.",
  whatClosingChanges: "Che cosa cambia se chiude",
  countingDetours: "Calcolo delle deviazioni…",
  detoursFailed: "Non è stato possibile calcolare le deviazioni su questo dispositivo.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Se chiude, nessun tragitto tra comuni distanti meno di ${nearKm} km su strada si allunga della metà.`
      : `Se chiude, ${pairs === 1 ? "un tragitto" : `${number(pairs)} tragitti`} tra comuni distanti meno di ${nearKm} km su strada ${pairs === 1 ? "si allunga" : "si allungano"} almeno della metà; ${number(communes)} comuni interessati.`,
  passToConfirm: "Fonte vecchia, unica o parziale.",
};
