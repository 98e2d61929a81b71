import type { ListWords } from "../fr/list.ts";
import { number, places } from "./grammar.ts";

export const list: ListWords = {
  themesAddUp: "Varios temas marcados: el lugar debe tratarlos todos.",
  passesByNeedsCommune: "Busque primero su municipio, arriba.",
  noPlace: "Ningún lugar cumple todos estos filtros.",
  emptiedBy: ({ group, count }) => `El filtro «${group}» vacía la lista: sin él, ${places(count)}.`,
  lift: ({ group }) => `Quitar «${group}»`,
  emptiedTogether: "Son varios filtros juntos los que vacían la lista.",
  nearestPassing: "No se conoce ningún servicio itinerante que pase por este municipio. La parada más cercana:",
  noPlaceInZone: "Ningún lugar en la zona visible. Mueva el mapa o muestre todos los lugares.",
  showWhole: ({ count }) => `Mostrar todos (${places(count)})`,
  followMap: "Seguir el mapa",
  printNearest: "Imprimir los 10 más cercanos",
  nameMyPosition: "Encontrar la dirección",
  nameMyPositionNote: "Envía su posición al servicio de direcciones del IGN (Géoplateforme), y a nadie más.",
  positionUnnamed: "Ninguna dirección conocida en este punto.",
  unknownOrigin: "El punto de partida de este enlace no está, o ya no está, en los datos.",
  whichAnswer: "¿Quería decir una de estas respuestas? Intro toma la primera.",
  nothingFound: ({ text }) =>
    `Ningún lugar, trámite o día reconocido en «${text}». Pruebe con un municipio, un código postal o una palabra como «jubilación».`,
  forgetSearches: "Olvidar estas búsquedas",
  askingAddresses: "Buscando direcciones…",
  addressesBusy: "El servicio de direcciones está muy solicitado: inténtelo en unos segundos. Lo demás funciona.",
  addressesUnavailable:
    "La búsqueda de direcciones no está disponible. Municipios, estaciones de esquí y lugares sí lo están.",
  noAddress: "Ninguna dirección con ese nombre.",
  locationFaults: {
    refused: "Su dispositivo no ha dado su posición. Autorícela en los ajustes del navegador o escriba su municipio.",
    unavailable: "Su dispositivo no conoce su posición. Escriba su municipio o su dirección.",
    timeout:
      "Su posición no ha llegado a tiempo. Inténtelo al aire libre o junto a una ventana, o escriba su municipio.",
    outside: "Está fuera de los siete departamentos del mapa. Escriba el municipio o la estación de esquí adonde va.",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "respuesta" : "respuestas"} a su búsqueda`,
  quoted: ({ name }) => `«${name}»`,
};
