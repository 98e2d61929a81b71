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
  manifestFailed: "No se ha podido leer la lista de fuentes.",
};
