import type { SearchWords } from "../fr/search.ts";

export const search: SearchWords = {
  search: "Buscar un trámite, un municipio, una estación de esquí, una dirección",
  searchPlaceholder: "Ej.: impuestos Gap hoy",
  searchGroups: {
    reading: "Lo que busca",
    recent: "Búsquedas recientes",
    commune: "Municipios",
    station: "Estaciones de esquí",
    gare: "Estaciones de tren",
    lieu: "Lugares",
    hameau: "Aldeas y lugares",
    relief: "Puertos y macizos",
    adresse: "Direcciones",
  },
  clearSearch: "Borrar la búsqueda",
  locate: "Localizarme",
  locating: "Buscando su posición…",
  myPosition: "Su posición",
};
