import type { PrintWords } from "../fr/print.ts";
import { number } from "./grammar.ts";

export const print: PrintWords = {
  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "The nearest place" : `The ${number(count)} nearest places`}, from ${name}`,
  nearestEstimated: "Distances are estimated, not measured.",
  nearestNote: "Where the hours are unknown, ask before you go.",
};
