import type { Details } from "../catalogue.ts";
import { number, places } from "../core/es.ts";
import { journey } from "../journey/es.ts";
import { seasonal } from "../seasonal/es.ts";
import { sheet, visit } from "../sheet/es.ts";

export const details: Details = {
  themesAddUp: "Varios temas marcados: el lugar debe tratarlos todos.",
  passesByNeedsCommune: "Busque primero su municipio, arriba.",
  noPlace: "Ningún lugar cumple todos estos filtros.",
  emptiedBy: ({ group, count }) => `El filtro «${group}» vacía la lista: sin él, ${places(count)}.`,
  lift: ({ group }) => `Quitar «${group}»`,
  emptiedTogether: "Son varios filtros juntos los que vacían la lista.",
  nearestPassing: "No se conoce ningún servicio itinerante que pase por este municipio. La parada más cercana:",
  noPlaceInZone: "Ningún lugar en la zona visible. Mueva el mapa o muestre todos los lugares.",
  showWhole: ({ count }) => `Mostrar todos (${places(count)})`,
  printNearest: "Imprimir los 10 más cercanos",
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

  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} para ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = `Lugares ordenados desde ${name === "" ? "su posición" : name}`;
    return text === "" ? `${from}.` : `${from}; el más cercano: ${text}.`;
  },
  spokenByCommune: "Lugares ordenados por municipio.",

  offlineBadge: "Sin conexión",
  offlineLimits:
    "El mapa, la lista, las fichas y las cifras funcionan sin red. La búsqueda de direcciones y el Plan IGN necesitan conexión.",
  offlineNotKept:
    "Lo que ya está abierto funciona sin red; lo demás no, porque el mapa no se conserva en este dispositivo.",
  offlineWeight: ({ count }) => `Menos de ${number(count)} MB por descargar.`,
  startOffline: "Guardar el mapa en este dispositivo",
  updateReady: "Una nueva versión de la página está lista.",
  updateElsewhere:
    "La página se actualizó en otra pestaña. Vuelva a cargar esta para ver la nueva versión: puede faltarle lo que aún no ha cargado.",
  updateMissing: "El sitio se actualizó y una parte de esta página ya no existe. Vuelva a cargarla para continuar.",
  updateLoses:
    "Al volver a cargar la página perdería lo que escribió en un campo. Lo demás se conserva: filtros, archivo importado.",
  updating: "Actualizando…",
  updateNow: "Actualizar",
  reloadPage: "Volver a cargar",
  notNow: "Más tarde",
  offlineKeeping: {
    unknown: "La página comprueba si puede abrirse sin red en este dispositivo.",
    unsupported: "Aquí el navegador no puede conservar el mapa en el dispositivo: necesita la red en cada visita.",
    unasked:
      "El mapa no se conserva en este dispositivo. Si lo conserva, se descarga una sola vez y después se abre sin red.",
    preparing: "El mapa se está descargando en este dispositivo, para abrirse después sin red.",
    ready: "El mapa se conserva en este dispositivo: se abre sin red, en la misma dirección.",
    failed:
      "No se pudo conservar el mapa en este dispositivo: la red se interrumpió o falta espacio. Funciona con la red.",
  },

  legend: "Leyenda",
  mapHelp: "Flechas para moverse, más y menos para la escala. Todo lo que muestra el mapa está en la lista.",
  legendCluster:
    "Varios lugares: parte de cada tipo – línea continua para France services, discontinua para la temporada, doble para multiservicios",
  legendImported: "Lugar que ha importado («+3» en un grupo)",
  legendNeighbour: "Lugar vecino, fuera de los siete departamentos",
  legendHousing: "Alojamiento o aparcamiento, sin atención al público",
  legendSeveral: "Dos tipos en el mismo lugar",
  legendPasses: { closed: "Puerto cerrado", doubtful: "Puerto abierto según el año", open: "Puerto abierto" },
  legendStops: "Paradas del lugar elegido",
  legendTerritories: "Límites: departamento, mancomunidad (EPCI), municipio",
  legendTrip: "Del punto de partida al lugar elegido",

  mapNoWebgl:
    "Este navegador no puede dibujar el mapa (WebGL ausente o rechazado). La lista, las fichas y las cifras funcionan.",
  mapLost:
    "El mapa se ha detenido por falta de memoria gráfica. Vuelve solo en cuanto sea posible. El resto de la página funciona.",
  baseMapFailed: "No se ha podido cargar el mapa base: los lugares se dibujan sin él.",
  nearGroundFailed: "No se ha podido cargar el detalle del mapa base: el mapa muestra su vista general.",
  territoriesFailed: "No se han podido cargar los contornos de los territorios: al mapa le faltan sus límites.",
  baseMapTitle: "Mapa base",
  legendAndBaseMap: "Leyenda y mapa base",
  baseMapChoices: {
    integree: "Mapa integrado (sin red)",
    plan: "Plan IGN (en línea)",
  },
  baseMapSends:
    "En línea, la página pide al IGN (Géoplateforme, data.geopf.fr) la parte del mapa que usted mira. La elección se conserva en este dispositivo.",
  planOffer: "Aquí el mapa termina en carreteras y aldeas: el Plan IGN muestra calles y senderos.",
  planOfferAct: "Mostrar el Plan IGN, de una vez por todas",
  planIs: {
    asking: "El Plan IGN está llegando…",
    shown: "Se muestra el Plan IGN.",
    failed: "data.geopf.fr no ofrece el Plan IGN: el mapa integrado lo sustituye.",
    offline: "Sin red: el mapa integrado sustituye al Plan IGN, que volverá con la red.",
  },
  dataLicence: "Datos abiertos (ODbL 1.0) y fuentes",

  eraseAll: "Borrar todo lo que esta página guarda en este dispositivo",
  eraseAsk:
    "Se borrará todo lo que esta página guarda aquí (búsquedas, elecciones, archivo importado, correcciones, la copia sin conexión). No podrá volver atrás.",
  erasing: "Borrando…",
  erased:
    "Se ha borrado todo de este dispositivo. Lo que la página muestra todavía viene de su dirección, y desaparecerá con ella. Cierre las demás pestañas con el mapa; en la próxima visita se guardará de nuevo, para abrirse sin red.",
  eraseRefused: "El navegador no ha permitido borrar todo. Borre los datos de este sitio en los ajustes del navegador.",

  ...sheet,
  ...visit,
  ...journey,
  ...seasonal,
};
