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
  dataIntro: "El contenido del mapa: lo que hay y lo que falta, de dónde viene, lo que usted aporta y lo que se lleva.",
  producer: "Productor",
  vintage: "Edición",
  usedFor: "Tablas",
  schematicNote:
    "Los contornos de los municipios y de las intercommunalités (agrupaciones de municipios, EPCI) son esquemáticos: celdas alrededor de los ayuntamientos. Los de los departamentos vienen de Natural Earth. Sirven para situarse, no tienen valor oficial.",
  manifestFailed: "No se ha podido leer la lista de fuentes.",
};
