import type { SearchWords } from "../words/search.ts";
import { number } from "./grammar.ts";

export const search: SearchWords = {
  search: "Buscar un municipio, una estación de esquí, una dirección",
  searchPlaceholder: "Por ejemplo: impuestos Gap sábado",
  searchGroups: {
    reading: "Lo que busca",
    recent: "Búsquedas recientes",
    commune: "Municipios",
    station: "Estaciones de esquí",
    lieu: "Lugares",
    relief: "Puertos y macizos",
    adresse: "Direcciones",
  },
  reading: {
    near: ({ name }) => `cerca de ${name}`,
    now: "ahora",
    today: "hoy",
    tomorrow: "mañana",
    day: ({ day }) => day.toLowerCase(),
    date: ({ day, date }) => `${day.toLowerCase()} ${date}`,
    time: ({ day, time }) => `${day} a las ${time}`,
    afterHours: "tardes y fines de semana",
  },
  notUnderstood: ({ text }) => `«${text}» no se entiende`,
  addressNeedsNetwork: ({ text }) => `sin «${text}»: las direcciones necesitan conexión`,
  needNotes: {
    "mairie-equipee":
      "Se hace en un ayuntamiento equipado con el dispositivo de recogida, no aquí; aquí le ayudan con la solicitud previa y la cita.",
    "en-ligne": "Se solicita en línea, en France Titres (ANTS); aquí le ayudan a hacerlo.",
    prefecture: "Decide la prefectura; aquí le ayudan a preparar la solicitud.",
    "pas-de-soins": "Aquí no se prestan cuidados; le ayudan a saber adónde ir y a estar cubierto.",
    "selon-le-lieu": "No todos los lugares lo ofrecen: llame antes de venir.",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "respuesta" : "respuestas"} a su búsqueda`,
  nothingFound: ({ text }) =>
    `Ningún lugar, necesidad o día reconocido en «${text}». Pruebe con un municipio, un código postal o una palabra como «jubilación».`,
  clearSearch: "Borrar la búsqueda",
  forgetSearches: "Olvidar estas búsquedas",
  formerly: ({ name }) => `antes ${name}`,
  alsoNamed: ({ name }) => `también ${name}`,
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
    outside: "Está fuera de los siete departamentos del mapa. Escriba el municipio o la estación adonde va.",
  },
  myPosition: "Su posición",
  nameMyPosition: "Encontrar la dirección",
  nameMyPositionNote: "Envía su posición al servicio de direcciones del IGN (Géoplateforme), y a nadie más.",
  positionUnnamed: "Ninguna dirección conocida en este punto.",
};
