import type { RoadClass } from "../../../domain/network/road-network.ts";
import type { Named } from "../message.ts";
import { nombre } from "./grammar.ts";

export const method = {
  /** At the foot of the compact form: the licence of the data, with a link to their sources. */
  dataLicence: "Données ouvertes (ODbL 1.0) et sources",
  method: "Méthode et limites",
  methodRoads:
    "Les distances par la route sont des estimations sur un réseau schématique : les routes y sont simplifiées, les crêtes ne se franchissent qu’aux cols, tunnels et ponts, et les montées allongent le trajet. Ce n’est ni une mesure ni un itinéraire.",
  /** @param errors text of methodErrorBand for each band */
  methodError: ({ distances, errors }: { readonly distances: number; readonly errors: string }) =>
    `Sur ${nombre(distances)} distances connues qui n’ont pas servi au réglage, l’erreur médiane et celle que neuf sur dix ne dépassent pas sont de ${errors}.`,
  /** @param belowKm undefined for the last band, which has no upper bound */
  methodErrorBand: ({
    fromKm,
    belowKm,
    median,
    ninth,
  }: {
    readonly fromKm: number;
    readonly belowKm: number | undefined;
    readonly median: string;
    readonly ninth: string;
  }) => {
    const errors = `${median} / ${ninth}`;
    if (belowKm === undefined) return `${errors} au-delà de ${nombre(fromKm)} km`;
    return fromKm === 0
      ? `${errors} en dessous de ${nombre(belowKm)} km`
      : `${errors} de ${nombre(fromKm)} à ${nombre(belowKm)} km`;
  },
  methodSpeeds: "Vitesses supposées pour calculer les minutes, sans trafic ni météo",
  roadClass: "Classe de route",
  roadClasses: {
    motorway: "Autoroute",
    national: "Route nationale",
    departmental: "Route départementale",
    pass: "Route de col ou sinueuse",
    local: "Petite route, accès au village",
  } satisfies Named<RoadClass>,
  speed: "km/h",
  methodWinter:
    "L’hiver des cols va de novembre à mai. Ceux qui ferment « selon l’année » sont comptés ouverts, avec un avertissement.",
  /** Effects of winter that are not counted, besides closed passes. */
  winterLimits:
    "Ici, l’hiver ne change que la fermeture des cols : ni la neige sur les routes qui restent ouvertes, ni des vitesses plus basses, ni le trafic des vacances ne sont comptés.",
  methodBorders:
    "Aucun trajet ne passe par l’Italie ni par la Suisse. Les habitants des départements voisins ne sont pas comptés.",
};

export type MethodWords = typeof method;
