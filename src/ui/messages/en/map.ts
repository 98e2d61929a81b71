import type { MapWords } from "../fr/map.ts";

export const map: MapWords = {
  map: "Map of places",
  mapLoading: "Loading the map…",
  mapFailed: "The map could not be loaded. The list, the details of each place and the figures work.",
  attribution: "© OpenStreetMap contributors, August 2021",
  attributionOutlines: "outlines © IGN",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  northUp: "Turn north back to the top",
  wholeMap: "Show all seven départements",
  attributionToggle: "Show or hide the sources of the map",
  wheelWithControl: "Ctrl + scroll to zoom the map",
  wheelWithCommand: "⌘ + scroll to zoom the map",
  twoFingers: "Two fingers to move the map",
};
