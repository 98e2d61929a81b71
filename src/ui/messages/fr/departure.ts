import type { Metric } from "../../../domain/network/conditions.ts";
import { inSentence } from "../french-names.ts";
import type { Cost } from "../message.ts";
import { liste } from "./details-grammar.ts";
import { environ, exact } from "./grammar.ts";

/** The commune whose nearest place and way « Territoires » shows. */
export const departure = {
  departure: "Commune de départ",
  departureHint: "Écrivez son nom : la page montre son lieu le plus proche et le trajet.",
  departureUnknown: ({ text }: { readonly text: string }) =>
    `Aucune commune des sept départements ne s’appelle « ${text} ».`,
  departureAmbiguous: ({ text }: { readonly text: string }) =>
    `Plusieurs communes s’appellent « ${text} » : ajoutez le numéro du département, ou choisissez dans la liste.`,
  clearDeparture: "Effacer la commune",
  nearestPlace: "Lieu le plus proche",
  noNearestPlace: "Aucun trajet ne mène à un lieu d’accueil compté.",
  /** `winter` is undefined when no road is open. */
  waysBySeason: ({
    place,
    metric,
    summer,
    winter,
    closed,
  }: {
    readonly place: string;
    readonly metric: Metric;
    readonly summer: number;
    readonly winter: number | undefined;
    readonly closed: readonly string[];
  }) => {
    if (winter === summer && closed.length === 0)
      return `Vers ${place} : ${environ(summer, metric)}, l’été comme l’hiver.`;
    const inWinter = winter === undefined ? "aucune route ouverte l’hiver" : `${exact(winter, metric)} l’hiver`;
    const why =
      closed.length === 0
        ? ""
        : ` (${closed.length > 1 ? "cols fermés" : "col fermé"} : ${liste(closed.map(inSentence))})`;
    return `Vers ${place} : ${environ(summer, metric)} l’été, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }: Cost & { readonly place: string }) =>
    `L’hiver, le lieu le plus proche est ${place} : ${environ(value, metric)}.`,
  passesOnWay: "Cols et tunnels sur le trajet",
};
