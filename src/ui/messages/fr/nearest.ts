import type { NearestWords } from "../words/nearest.ts";
import { environ, exact, MODES } from "./grammar.ts";

export const nearest: NearestWords = {
  accessModel: "Modèle d’accès",
  accessModels: { ete: "Par la route, l’été", hiver: "Par la route, l’hiver (cols fermés)", droite: "À vol d’oiseau" },
  activeModes: MODES,
  metric: "Mesure",
  metrics: { km: "Kilomètres", min: "Minutes" },
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  costByRoad: ({ value, metric }) => environ(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} à vol d’oiseau`,
};
