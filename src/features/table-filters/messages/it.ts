import { number } from "../../../ui/messages/it/grammar.ts";
import type { TableFiltersWords } from "./fr.ts";

export const tableFilters: TableFiltersWords = {
  title: ({ count }) => (count === 0 ? "Altri filtri" : `Altri filtri (${number(count)})`),
  epci: "Unione di comuni (EPCI)",
  anyEpci: "tutte",
  mapClass: "Classe della mappa",
  anyClass: "tutte",
  column: "Colonna",
  least: "Almeno",
  most: "Al massimo",
  condition: ({ count }) => `Condizione ${number(count)}`,
  percent: "Le quote sono in %, le distanze in km o in minuti secondo la misura scelta.",
  add: "Aggiungi una condizione",
  remove: ({ count }) => `Togli la condizione ${number(count)}`,
  clear: "Cancella questi filtri",
  reversed: "«Almeno» supera «Al massimo»: nessuna riga corrisponde. Scambia i due valori.",
};
