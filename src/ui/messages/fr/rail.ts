import type { RailWords } from "../words/rail.ts";
import { environ, liste, nombre } from "./grammar.ts";

export const rail: RailWords = {
  stationOnFoot: ({ name, metres, minutes }) =>
    `À ${distance(metres)} de la gare « ${name} » à vol d’oiseau, environ ${minutes}\u00a0min à pied.`,
  stationLine: ({ line }) => `Ligne : ${line}.`,
  nearestStation: "La gare la plus proche",
  stationByRoad: ({ name, km }) => `${name}, ${environ(km, "km")} par la route.`,
  trainsUnknown: "Nous ne connaissons pas les trains qui s’y arrêtent : vérifiez les horaires avant de partir.",
  stationsMissing: ({ lines }) => `Nos données n’ont pas les gares de ces lignes : ${liste(lines)}.`,
  farAway:
    "C’est loin de votre point de départ : demandez d’abord si cela peut se faire par téléphone, par courriel ou en visioconférence.",
  legendStation: "Gare de voyageurs",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${nombre(metres / 1000)}\u00a0km`;
}
