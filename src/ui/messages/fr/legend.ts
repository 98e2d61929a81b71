import type { Named } from "../message.ts";

export const legend = {
  legend: "Légende",
  mapHelp: "Flèches pour se déplacer, plus et moins pour l’échelle. Tout ce que montre la carte est dans la liste.",
  legendCluster:
    "Plusieurs lieux : parts de chaque type – trait plein pour France services, coupé pour les saisonniers, double pour le multi-services",
  legendImported: "Lieu que vous avez importé (« +3 » dans un regroupement)",
  legendNeighbour: "Lieu voisin, hors des sept départements",
  legendHousing: "Logement ou aire, sans accueil",
  legendSeveral: "Deux types au même endroit",
  legendPasses: { closed: "Col fermé", doubtful: "Col ouvert selon l’année", open: "Col ouvert" } satisfies Named<
    "closed" | "doubtful" | "open"
  >,
  legendStops: "Arrêts du lieu choisi",
  legendTerritories: "Limites : département, intercommunalité, commune",
  legendTrip: "Du point de départ au lieu choisi",
};

export type LegendWords = typeof legend;
