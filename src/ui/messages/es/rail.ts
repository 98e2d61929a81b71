import type { RailWords } from "../fr/rail.ts";
import { about, list, number } from "./grammar.ts";

export const rail: RailWords = {
  stationOnFoot: ({ name, metres, minutes }) =>
    `A ${distance(metres)} de la estación de tren «${name}» en línea recta, unos ${minutes}\u00a0min a pie.`,
  stationLine: ({ line }) => `Línea: ${line}.`,
  nearestStation: "La estación de tren más cercana",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} por carretera.`,
  trainsUnknown: "No sabemos qué trenes paran allí: compruebe los horarios antes de salir.",
  stationsMissing: ({ lines }) => `En nuestros datos faltan las estaciones de estas líneas: ${list(lines)}.`,
  farAway:
    "Está lejos de su punto de partida: pregunte antes si puede hacerse por teléfono, por correo electrónico o por videollamada.",
  legendStation: "Estación de tren",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
