import { number } from "../../../ui/messages/es/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/es/people-grammar.ts";
import type { ExportWords } from "./fr.ts";

export const exporting: ExportWords = {
  exportIntro:
    "Cada exportación indica de dónde vienen sus cifras: filtros, modelo de acceso, umbral, suposiciones, edición, fecha, fuentes y el enlace que vuelve a abrir esta vista.",
  exportCopyLink: "Copiar el enlace de esta vista",
  exportLinkCopied: "El enlace está copiado.",
  exportLinkByHand: "Enlace de esta vista, para copiar",
  exportLinkCut:
    "Este enlace está incompleto: entero, superaría 8000 caracteres, que algunos servidores rechazan. Faltan nombres de puntos previstos u otras elecciones.",
  exportTablesNote:
    "Cada tabla llega en un archivo ZIP con su ficha de procedencia. Los nombres de las columnas están en francés y no cambian con el idioma de la página.",
  exportTables: {
    territoires: "Exportar la tabla (CSV)",
    lacunes: "Exportar los municipios no atendidos (CSV)",
    saisons: "Exportar verano e invierno (CSV)",
    emplacements: "Exportar las ubicaciones propuestas (CSV)",
    lieux: "Exportar los puntos de atención (CSV)",
    envisages: "Exportar los puntos previstos (CSV)",
  },
  exportLayerChoice: "Capa para un SIG",
  exportLayers: {
    communes: "Municipios (puntos)",
    "contours-communes": "Municipios (contornos)",
    epci: "Mancomunidades (contornos)",
    departements: "Departamentos (contornos)",
    lieux: "Puntos de atención",
    envisages: "Puntos previstos",
    emplacements: "Ubicaciones propuestas",
    zone: "Zona cubierta y zona sin cubrir",
  },
  exportLayer: "Exportar la capa (GeoJSON)",
  exportPicture: "Exportar el mapa (PNG)",
  exportPictureNote:
    "El mapa visible, con título, leyenda, escala, fuentes y fecha, del ancho de una página A4 (300 puntos por pulgada).",
  exportDrawing: "Dibujando el mapa…",
  exportSaved: ({ file }) => `Archivo ${file} guardado.`,
  exportNothing: "Las cifras aún no están listas: no se ha guardado nada. Vuelva a intentarlo dentro de un momento.",
  exportFailed: ({ file }) => `No se ha podido escribir el archivo ${file}. Vuelva a intentarlo.`,
  exportNorth: "N",
  exportNoMap:
    "El mapa no está dibujado en este dispositivo: no hay imagen que guardar. El informe tiene su propio mapa.",
  exportNoFilter: "ningún filtro",
  exportAsThingsAre: "sin suposiciones",
  exportPlanned: ({ text, count }) => `${count === 1 ? "Punto previsto" : "Puntos previstos"}: ${text}`,
  exportExcluded: ({ text, count }) => `Sin ${count === 1 ? "este lugar" : "estos lugares"}: ${text}`,
  exportMeasured: ({ count }) =>
    `${number(count)} ${count === 1 ? "punto de atención medido" : "puntos de atención medidos"}`,
  exportPeople: ({ group }) => `${POPULATIONS[group]} contada donde vive`,
};
