import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Map of places",
  mapLoading: "Loading the map…",
  mapNoWebgl:
    "This browser cannot draw the map (WebGL missing or refused). The list, the details of each place and the figures work.",
  mapFailed: "The map could not be loaded. The list, the details of each place and the figures work.",
  mapLost:
    "The map has stopped: the device ran out of graphics memory. It comes back by itself as soon as it can. The rest of the page works.",
  baseMapFailed: "The base map could not be loaded: the places are drawn without it.",
  territoriesFailed: "The outlines of the territories could not be loaded: the map of access is not drawn.",
  attribution: "schematic base map",
  attributionOfficial: "outlines © IGN",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  northUp: "Turn north back to the top",
  wholeMap: "Show all seven départements",
  attributionToggle: "Show or hide the sources of the map",
  wheelWithControl: "Ctrl + scroll to zoom the map",
  wheelWithCommand: "⌘ + scroll to zoom the map",
  twoFingers: "Two fingers to move the map",
  kilometres: "km",
  metres: "m",
};
