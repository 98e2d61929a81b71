import type { Metric } from "../../../domain/network/conditions.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

export const legend = {
  legend: "Légende",
  mapHelp: "Flèches pour se déplacer, plus et moins pour l’échelle. Tout ce que montre la carte est dans la liste.",
  legendCluster:
    "Plusieurs lieux : parts de chaque type – trait plein pour France services, coupé pour les saisonniers, double pour le multi-services",
  legendItinerant: "Itinérant",
  legendApproximate: "Position approximative",
  legendImported: "Lieu que vous avez importé",
  legendNeighbour: "Lieu voisin, hors des sept départements",
  legendHousing: "Logement ou aire, sans accueil",
  legendSeveral: "Deux types au même endroit",
  legendCovered: "À moins du seuil d’un lieu",
  /** Range of a class of costs: `above` is undefined for the first class, `upTo` for the last. */
  legendAccess: ({
    above,
    upTo,
    metric,
  }: {
    readonly above: number | undefined;
    readonly upTo: number | undefined;
    readonly metric: Metric;
  }) => {
    if (above === undefined) return `${nombre(upTo ?? 0)} ${metric} au plus`;
    return upTo === undefined
      ? `Plus de ${nombre(above)} ${metric}`
      : `De ${nombre(above)} à ${nombre(upTo)} ${metric}`;
  },
  legendWay: "De la commune choisie au lieu le plus proche",
  legendPasses: { closed: "Col fermé", doubtful: "Col ouvert selon l’année", open: "Col ouvert" } satisfies Named<
    "closed" | "doubtful" | "open"
  >,
  legendStops: "Arrêts du lieu choisi",
  legendTerritories: "Limites : département, intercommunalité, commune",
  legendTrip: "Du point de départ au lieu choisi",
};

export type LegendWords = typeof legend;
