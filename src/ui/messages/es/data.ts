import type { DataWords } from "../fr/data.ts";

export const data: DataWords = {
  dataSections: {
    quality: "Control de los datos",
    import: "Importar un archivo",
    export: "Exportar",
    sources: "Fuentes y licencias",
    embed: "Insertar",
    offline: "Sin conexión",
  },
  dataIntro: "El contenido del mapa: lo que hay y lo que falta, de dónde viene, lo que usted añade y lo que exporta.",
  producer: "Productor",
  vintage: "Edición",
  usedFor: "Tablas",
  schematicNote:
    "Los contornos de los municipios y de las mancomunidades (EPCI) son esquemáticos: celdas alrededor de los ayuntamientos. Los de los departamentos vienen de Natural Earth. Sirven para situarse, no tienen valor oficial.",
  officialNote: ({ vintage, date }) =>
    `Los contornos de los municipios, de las mancomunidades y de los departamentos son los del IGN${vintage === "" ? "" : `, edición ${vintage}`}, descargados de geo.api.gouv.fr (${date}, Licence Ouverte 2.0) y generalizados: no sustituyen al catastro. Los municipios fusionados desde entonces están unidos.`,
  officialFailed: ({ file }) =>
    `No se han podido leer los contornos oficiales (${file}): el mapa muestra los esquemáticos. Recargue la página para intentarlo de nuevo.`,
  manifestFailed: "No se ha podido leer la lista de fuentes.",
};
