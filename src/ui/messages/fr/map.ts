export const map = {
  map: "Carte des lieux",
  mapLoading: "La carte arrive…",
  mapFailed: "La carte n’a pas pu être chargée. La liste, les fiches et les chiffres fonctionnent.",
  attribution: "© contributeurs OpenStreetMap, août 2021",
  attributionOutlines: "contours © IGN",
  zoomIn: "Zoomer",
  zoomOut: "Dézoomer",
  northUp: "Remettre le nord en haut",
  wholeMap: "Voir les sept départements",
  attributionToggle: "Afficher ou masquer les sources de la carte",
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  wheelWithControl: "Ctrl + molette pour changer l’échelle de la carte",
  wheelWithCommand: "⌘ + molette pour changer l’échelle de la carte",
  twoFingers: "Deux doigts pour déplacer la carte",
};

export type MapWords = typeof map;
