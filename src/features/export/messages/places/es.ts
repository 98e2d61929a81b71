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
  exportFiles: "Tres maneras de exportar los lugares",
  takeTable: "Exportar los lugares (CSV)",
  takeTableNote:
    "Las columnas de nuestras tablas y, después, lo que estas no dicen: paradas, dudas, fichas de un mismo lugar. «Importar un archivo» lo vuelve a leer todo, sin perder nada.",
  takeLayer: "Exportar los lugares (GeoJSON)",
  takeLayerNote:
    "Para un SIG: un punto por lugar, con sus fichas, paradas y dudas. «Importar un archivo» también los vuelve a leer.",
  takeMediation: "Exportar los lugares (CSV del esquema nacional «lieux de médiation numérique»)",
  takeMediationGap: ({ name, count }) => `«${name}» (${places(count)})`,
  takeMediationNote: ({ count, text }) => {
    if (count === 0) return "Ninguno de estos lugares es un punto de ayuda con lo digital.";
    const toFill = text === "" ? "" : ` Obligatorio y desconocido para el mapa, por lo que debe completarse: ${text}.`;
    return `${places(count)} donde se recibe ayuda con lo digital, en las columnas del esquema nacional. Lo que el mapa no sabe queda vacío.${toFill}`;
  },

  exportLayerName: "Lugares de Services alpins",
};
