import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Mapa de lugares",
  mapLoading: "El mapa está llegando…",
  mapNoWebgl:
    "Este navegador no puede dibujar el mapa (WebGL ausente o rechazado). La lista, las fichas y las cifras funcionan.",
  mapFailed: "No se ha podido cargar el mapa. La lista, las fichas y las cifras funcionan.",
  mapLost:
    "El mapa se ha detenido por falta de memoria gráfica. Vuelve solo en cuanto sea posible. El resto de la página funciona.",
  baseMapFailed: "No se ha podido cargar el mapa base: los lugares se dibujan sin él.",
  territoriesFailed: "No se han podido cargar los contornos de los territorios: el mapa del acceso no se dibuja.",
  attribution: "mapa base esquemático",
  attributionOfficial: "contornos © IGN",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  northUp: "Volver a poner el norte arriba",
  wholeMap: "Ver los siete departamentos",
  attributionToggle: "Mostrar u ocultar las fuentes del mapa",
  wheelWithControl: "Ctrl + rueda para cambiar la escala del mapa",
  wheelWithCommand: "⌘ + rueda para cambiar la escala del mapa",
  twoFingers: "Dos dedos para mover el mapa",
  kilometres: "km",
  metres: "m",
};
