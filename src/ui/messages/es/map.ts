import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Mapa de lugares",
  mapLoading: "El mapa está llegando…",
  mapFailed: "No se ha podido cargar el mapa. La lista, las fichas y las cifras funcionan.",
  attribution: "© colaboradores de OpenStreetMap, agosto de 2021",
  attributionOutlines: "contornos © IGN",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  northUp: "Volver a poner el norte arriba",
  wholeMap: "Ver los siete departamentos",
  attributionToggle: "Mostrar u ocultar las fuentes del mapa",
  wheelWithControl: "Ctrl + rueda para cambiar la escala del mapa",
  wheelWithCommand: "⌘ + rueda para cambiar la escala del mapa",
  twoFingers: "Dos dedos para mover el mapa",
};
