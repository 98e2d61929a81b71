import { number } from "../../../ui/messages/es/grammar.ts";
import type { LayersWords } from "./fr.ts";

export const layers: LayersWords = {
  layersNote:
    "Los lugares que añade se quedan en este dispositivo, en este navegador: no se envía nada a nadie. Se muestran, se buscan y se cuentan como los demás mientras se muestra su capa.",
  layersNone: "Todavía no ha añadido ninguna capa.",
  layersToImport: "Importar un archivo",
  layersWaiting: "Leyendo las capas guardadas en el dispositivo…",
  layersNotKept:
    "El dispositivo no permite guardar sus capas, o ya no tiene espacio. Se quedan aquí hasta que cierre la página; sus archivos no cambian.",
  layersNotRecalled:
    "Las capas guardadas en este dispositivo, si las hay, no se han podido leer: el navegador no lo permite. Vuelva a cargar la página para intentarlo de nuevo; sus archivos no cambian.",
  layersUnread: ({ names, count }) =>
    count === 1
      ? `Esta versión de la página no puede leer una capa guardada en este dispositivo: ${names}. Importe de nuevo su archivo.`
      : `Esta versión de la página no puede leer ${number(count)} capas guardadas en este dispositivo: ${names}. Importe de nuevo sus archivos.`,
  layersList: "Capas añadidas",
  layerName: "Nombre de la capa",
  layerPlaces: ({ count }) => `${number(count)} ${count === 1 ? "lugar" : "lugares"}`,
  layerReplaced: ({ count }) =>
    count === 1
      ? `de los cuales ${number(count)} en lugar de uno del mapa`
      : `de los cuales ${number(count)} en lugar de otros del mapa`,
  layerBeyond: ({ count }) =>
    `${number(count)} fuera de los municipios del mapa, ${count === 1 ? "mostrado pero no contado" : "mostrados pero no contados"} en las medidas`,
  layerHides: ({ count }) =>
    `${number(count)} ${count === 1 ? "lugar del mapa retirado" : "lugares del mapa retirados"}`,
  layerShown: ({ name }) => `Mostrar y contar «${name}»`,
  layerLook: "Ver en el mapa",
  layerRemove: "Eliminar",
  layerRemoved: ({ name }) => `La capa «${name}» está eliminada de este dispositivo.`,
  layerFile: ({ file }) => `Archivo que ha añadido: ${file}`,
  layerNationalList: "Lista nacional de oficinas France services, leída por la página en data.gouv.fr",
  layerAddedOn: ({ date }) => `Añadido el ${date}.`,
  layerVintage: ({ date }) => `Datos del ${date}.`,
  layerUndated: "Fecha de los datos desconocida.",
  layersCounted: ({ names, count }) => `${count === 1 ? "con la capa añadida" : "con las capas añadidas"} ${names}`,
  quoted: ({ name }) => `«${name}»`,
};
