import { number } from "../../../ui/messages/es/grammar.ts";
import type { TableFiltersWords } from "./fr.ts";

export const tableFilters: TableFiltersWords = {
  title: ({ count }) => (count === 0 ? "Otros filtros" : `Otros filtros (${number(count)})`),
  epci: "Mancomunidad (EPCI)",
  anyEpci: "todas",
  mapClass: "Clase del mapa",
  anyClass: "todas",
  column: "Columna",
  least: "Al menos",
  most: "Como máximo",
  condition: ({ count }) => `Condición ${number(count)}`,
  percent: "Las partes están en %, las distancias en km o en minutos según la medida elegida.",
  add: "Añadir una condición",
  remove: ({ count }) => `Quitar la condición ${number(count)}`,
  clear: "Borrar estos filtros",
  reversed: "«Al menos» supera «Como máximo»: ninguna fila conviene. Intercambie los dos valores.",
};
