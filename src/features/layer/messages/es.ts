import { number } from "../../../ui/messages/es/grammar.ts";
import type { LayerWords } from "./fr.ts";

export const layer: LayerWords = {
  layerImported: "Archivo importado",
  layerWaiting: "Leyendo el archivo guardado en el dispositivo…",
  layerNotKept:
    "El dispositivo no permite guardar el archivo importado, o ya no tiene espacio. Sus lugares se quedan aquí hasta que cierre la página; su archivo no cambia.",
  layerNotRecalled:
    "El archivo guardado en este dispositivo no se ha podido leer: el navegador no lo permite. Vuelva a cargar la página para intentarlo de nuevo, o impórtelo otra vez.",
  layerUnread: ({ name }) =>
    `Esta versión de la página no puede leer el archivo guardado en este dispositivo: ${name}. Impórtelo de nuevo.`,
  layerReplaced: ({ count }) =>
    count === 1
      ? `de los cuales ${number(count)} en lugar de uno del mapa`
      : `de los cuales ${number(count)} en lugar de otros del mapa`,
  layerBeyond: ({ count }) =>
    `${number(count)} fuera de los municipios del mapa, ${count === 1 ? "mostrado pero no contado" : "mostrados pero no contados"} en las medidas`,
  layerLook: "Ver en el mapa",
  layerRemove: "Eliminar",
  layerRemoved: ({ name }) => `«${name}» está eliminado de este dispositivo.`,
  layerFile: ({ file }) => `Archivo que ha añadido: ${file}`,
  layerAddedOn: ({ date }) => `Añadido el ${date}.`,
  layerVintage: ({ date }) => `Datos del ${date}.`,
  layerUndated: "Fecha de los datos desconocida.",
  layerCounted: ({ name }) => `con el archivo importado «${name}»`,
  quoted: ({ name }) => `«${name}»`,
};
