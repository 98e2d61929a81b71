import { number, places } from "../../../../ui/messages/es/grammar.ts";
import type { PlacesExportWords } from "./fr.ts";

export const placesExport: PlacesExportWords = {
  exportedPlaces: ({ count, total, unknown, filters }) => {
    const all =
      count === total ? `Todos los lugares del mapa: ${number(total)}` : `${places(count)} de ${number(total)}`;
    const asked = filters.length === 0 ? ", sin filtros" : ` (${filters.join("; ")})`;
    const doubtful =
      unknown === 0 ? "" : ` De ${unknown === 1 ? "uno" : number(unknown)} de ellos no se sabe si cumple lo que pide.`;
    return `${all}${asked}.${doubtful}`;
  },
  exportedNone: "Ningún lugar cumple sus filtros: no hay nada que exportar.",
  exportFollows: "La exportación sigue los filtros de la página:",
  exportedWithin: ({ reach }) => `a ${reach} como máximo de su punto de partida`,
  exportedPassingBy: "servicios itinerantes que pasan por su municipio",
  exportFiles: "Dos maneras de exportar los lugares",
  takeTable: "Exportar los lugares (CSV)",
  takeTableNote:
    "Las columnas de nuestras tablas y, después, lo que estas no dicen: paradas, dudas, fichas de un mismo lugar. «Importar un archivo» lo vuelve a leer todo, sin perder nada.",
  takeLayer: "Exportar los lugares (GeoJSON)",
  takeLayerNote:
    "Para un SIG: un punto por lugar, con sus fichas, paradas y dudas. «Importar un archivo» también los vuelve a leer.",
  exportLayerName: "Lugares de Services alpins",
};
