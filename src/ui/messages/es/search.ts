import type { SearchWords } from "../fr/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Buscar un municipio, una estación de esquí, una dirección",
  searchPlaceholder: "Ej.: impuestos Gap hoy",
  searchGroups: {
    reading: "Lo que busca",
    recent: "Búsquedas recientes",
    commune: "Municipios",
    station: "Estaciones de esquí",
    gare: "Estaciones de tren",
    lieu: "Lugares",
    relief: "Puertos y macizos",
    adresse: "Direcciones",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "respuesta" : "respuestas"} a su búsqueda`,
  nothingFound: ({ text }) =>
    `Ningún lugar, necesidad o día reconocido en «${text}». Pruebe con un municipio, un código postal o una palabra como «jubilación».`,
  clearSearch: "Borrar la búsqueda",
  forgetSearches: "Olvidar estas búsquedas",
  formerly: ({ name }) => `antes ${name}`,
  alsoNamed: ({ name }) => `también ${name}`,
  communeAndResort: "municipio y estación de esquí",
  massifCentre: "desde su centro",
  askingAddresses: "Buscando direcciones…",
  addressesBusy: "El servicio de direcciones está muy solicitado: inténtelo en unos segundos. Lo demás funciona.",
  addressesUnavailable:
    "La búsqueda de direcciones no está disponible. Municipios, estaciones de esquí y lugares sí lo están.",
  noAddress: "Ninguna dirección con ese nombre.",
  locate: "Localizarme",
  locating: "Buscando su posición…",
  locationFaults: {
    refused: "Su dispositivo no ha dado su posición. Autorícela en los ajustes del navegador o escriba su municipio.",
    unavailable: "Su dispositivo no conoce su posición. Escriba su municipio o su dirección.",
    timeout:
      "Su posición no ha llegado a tiempo. Inténtelo al aire libre o junto a una ventana, o escriba su municipio.",
    outside: "Está fuera de los siete departamentos del mapa. Escriba el municipio o la estación de esquí adonde va.",
  },
  myPosition: "Su posición",
};
