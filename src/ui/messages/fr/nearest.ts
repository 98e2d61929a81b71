import type { NearestWords } from "../words/nearest.ts";
import { environ, exact } from "./grammar.ts";

export const nearest: NearestWords = {
  inhabitants: ({ count, number }) => `${number} ${count > 1 ? "habitants" : "habitant"}`,
  accessModel: "Modèle d’accès",
  accessModels: { ete: "Par la route, l’été", hiver: "Par la route, l’hiver (cols fermés)", droite: "À vol d’oiseau" },
  metric: "Mesure",
  metrics: { km: "Kilomètres", min: "Minutes" },
  roadsLoading: "Chargement du réseau des routes…",
  roadsFailed: "Sans le réseau des routes, toutes les distances sont à vol d’oiseau.",
  costByRoad: ({ value, metric }) => environ(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} à vol d’oiseau`,
};
