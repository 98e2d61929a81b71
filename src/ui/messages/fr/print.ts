import type { PrintWords } from "../words/print.ts";
import { nombre } from "./grammar.ts";

export const print: PrintWords = {
  nearestTitle: ({ count, name }) =>
    `${count > 1 ? `Les ${nombre(count)} lieux les plus proches` : "Le lieu le plus proche"}, depuis ${name}`,
  nearestNote: "Distances estimées, non mesurées. Appelez avant de vous déplacer quand les horaires sont inconnus.",
};
