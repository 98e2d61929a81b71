import type { RailWords } from "../fr/rail.ts";
import { about, list, number } from "./grammar.ts";

export const rail: RailWords = {
  stationOnFoot: ({ name, metres, minutes }) =>
    `A ${distance(metres)} dalla stazione ferroviaria «${name}» in linea d’aria, circa ${minutes}\u00a0min a piedi.`,
  stationLine: ({ line }) => `Linea: ${line}.`,
  nearestStation: "La stazione ferroviaria più vicina",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} su strada.`,
  trainsUnknown: "Non sappiamo quali treni vi si fermano: controlla gli orari prima di partire.",
  stationsMissing: ({ lines }) => `Nei nostri dati mancano le stazioni di queste linee: ${list(lines)}.`,
  farAway: "È lontano dal punto di partenza: chiedi prima se si può fare per telefono, per e-mail o in videochiamata.",
  legendStation: "Stazione ferroviaria",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
