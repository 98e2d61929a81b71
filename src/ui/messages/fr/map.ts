export const map = {
  map: "Carte des lieux",
  mapLoading: "La carte arrive…",
  mapNoWebgl:
    "Ce navigateur ne peut pas dessiner la carte (WebGL absent ou refusé). La liste, les fiches et les chiffres fonctionnent.",
  mapFailed: "La carte n’a pas pu être chargée. La liste, les fiches et les chiffres fonctionnent.",
  /** The browser has lost the WebGL context, and usually restores it. */
  mapLost:
    "La carte s’est arrêtée, faute de mémoire graphique. Elle revient d’elle-même dès que possible. Le reste de la page fonctionne.",
  baseMapFailed: "Le fond de carte n’a pas pu être chargé : les lieux sont dessinés sans lui.",
  territoriesFailed: "Les contours des territoires n’ont pas pu être chargés : la carte de l’accès n’est pas dessinée.",
  attribution: "fond schématique",
  /** Addition to the attribution where official outlines are shown. */
  attributionOfficial: "contours © IGN",
  zoomIn: "Zoomer",
  zoomOut: "Dézoomer",
  northUp: "Remettre le nord en haut",
  wholeMap: "Voir les sept départements",
  attributionToggle: "Afficher ou masquer les sources de la carte",
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  wheelWithControl: "Ctrl + molette pour changer l’échelle de la carte",
  wheelWithCommand: "⌘ + molette pour changer l’échelle de la carte",
  twoFingers: "Deux doigts pour déplacer la carte",
  kilometres: "km",
  metres: "m",
};

export type MapWords = typeof map;
