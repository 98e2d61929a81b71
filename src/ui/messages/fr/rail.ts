import { liste } from "./details-grammar.ts";
import { environ, nombre } from "./grammar.ts";

/** Without a car: railway stations, of which no text promises a train, and help from afar. */
export const rail = {
  stationOnFoot: ({
    name,
    metres,
    minutes,
  }: {
    readonly name: string;
    readonly metres: number;
    readonly minutes: number;
  }) => `À ${distance(metres)} de la gare « ${name} » à vol d’oiseau, environ ${minutes}\u00a0min à pied.`,
  stationLine: ({ line }: { readonly line: string }) => `Ligne : ${line}.`,
  nearestStation: "La gare la plus proche",
  /** Rounded as an estimate: 0 for less than half a step. */
  stationByRoad: ({ name, km }: { readonly name: string; readonly km: number }) =>
    `${name}, ${environ(km, "km")} par la route.`,
  trainsUnknown: "Nous ne connaissons pas les trains qui s’y arrêtent : vérifiez les horaires avant de partir.",
  stationsMissing: ({ lines }: { readonly lines: readonly string[] }) =>
    `Nos données n’ont pas les gares de ces lignes : ${liste(lines)}.`,
  /** On the sheet of a place that is far from the starting point. */
  farAway:
    "C’est loin de votre point de départ : demandez d’abord si cela peut se faire par téléphone, par courriel ou en visioconférence.",
  legendStation: "Gare de voyageurs",
};

export type RailWords = typeof rail;

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${nombre(metres / 1000)}\u00a0km`;
}
