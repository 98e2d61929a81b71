import type { DataWords } from "../words/data.ts";

export const data: DataWords = {
  dataSections: {
    control: "Control de los datos",
    import: "Importar un archivo",
    layers: "Mis capas",
    refresh: "Actualizar",
    export: "Llevarse",
    report: "Estado de la red",
    sources: "Fuentes y licencias",
    embed: "Insertar",
  },
  dataIntro: "Qué contiene el mapa, de dónde viene y de qué fecha es.",
  placesByType: "Lugares por tipo",
  placesByVerification: "Lugares por verificación",
  total: "En total",
  countedOnce: "Un lugar que figura en dos tablas cuenta una vez en el total y una vez en cada tipo.",
  producer: "Productor",
  vintage: "Edición",
  usedFor: "Tablas",
  schematicNote:
    "Los contornos de los municipios y de las intercommunalités (agrupaciones de municipios, EPCI) son esquemáticos: celdas alrededor de los ayuntamientos. Los de los departamentos vienen de Natural Earth. Sirven para situarse, no tienen valor oficial.",
  manifestFailed: "No se ha podido leer la lista de fuentes.",
};
