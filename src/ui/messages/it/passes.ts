import type { PassesWords } from "../fr/passes.ts";

export const passes: PassesWords = {
  passStates: { closed: "chiuso", doubtful: "aperto a seconda dell’anno", open: "aperto" },
  doubtfulPass: "Chiuso in certi giorni o in certi inverni: è contato come aperto.",
  passageKinds: { col: "Valico", tunnel: "Galleria" },
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
};
