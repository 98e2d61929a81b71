import type { BaseMapWords } from "../fr/base-map.ts";

export const baseMap: BaseMapWords = {
  appearance: "Apariencia",
  appearances: { auto: "Automática", clair: "Clara", sombre: "Oscura" },
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
    "plan-relief": "Plan IGN y relieve (en línea)",
  },
  baseMapSends:
    "En línea, la página pide al IGN (Géoplateforme, data.geopf.fr) la parte del mapa que usted mira. La elección se conserva en este dispositivo.",
  planOffer: "Aquí el mapa termina en carreteras y aldeas: el Plan IGN muestra calles y senderos.",
  planOfferAct: "Mostrar el Plan IGN, de una vez por todas",
  onlineMapIs: {
    asking: "El Plan IGN está llegando…",
    shown: "Se muestra el Plan IGN.",
    failed: "data.geopf.fr no ofrece el Plan IGN: el mapa integrado lo sustituye.",
    offline: "Sin red: el mapa integrado sustituye al Plan IGN, que volverá con la red.",
  },
  dataLicence: "Datos abiertos (ODbL 1.0) y fuentes",
};
