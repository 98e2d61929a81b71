import type { PassageKind } from "../../../domain/network/road-network.ts";
import type { Counted, Named } from "../message.ts";

export const passes = {
  passStates: { closed: "fermé", doubtful: "ouvert selon l’année", open: "ouvert" } satisfies Named<
    "closed" | "doubtful" | "open"
  >,
  doubtfulPass: "Fermé certains jours ou certains hivers : il est compté ouvert.",
  passageKinds: {
    col: "Col",
    tunnel: "Tunnel",
  } satisfies Named<PassageKind>,
  altitude: "Altitude",
  altitudeValue: ({ number }: { readonly number: string }) => `${number} m`,
  passRoads: ({ count }: Counted): string => (count > 1 ? "Routes" : "Route"),
  connects: "Relie",
  usualClosure: "Fermeture habituelle",
  closureUnknown: "aucune connue",
  aboutPass: "En détail",
  usualState: "C’est son état habituel en cette saison.",
  stateOfTheDay: "L’état du jour n’est pas connu ici : renseignez-vous avant de partir.",
  borderPass: "Il mène hors de France : le réseau s’arrête là et aucun trajet ne l’emprunte.",
};

export type PassesWords = typeof passes;
