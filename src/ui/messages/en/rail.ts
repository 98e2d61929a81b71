import type { RailWords } from "../fr/rail.ts";
import { about, list, number } from "./grammar.ts";

export const rail: RailWords = {
  stationOnFoot: ({ name, metres, minutes }) =>
    `${distance(metres)} from ${name} railway station as the crow flies, about ${minutes}\u00a0min on foot.`,
  stationLine: ({ line }) => `Line: ${line}.`,
  nearestStation: "Nearest railway station",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} by road.`,
  trainsUnknown: "We do not know which trains stop there: check the timetable before you leave.",
  stationsMissing: ({ lines }) => `Our data lack the stations of these lines: ${list(lines)}.`,
  farAway:
    "This is far from your starting point: first ask whether it can be done by phone, by e-mail or by video call.",
  legendStation: "Railway station",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
