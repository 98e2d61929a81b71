import type { PaperWords } from "../words/paper.ts";
import { number } from "./grammar.ts";

export const paper: PaperWords = {
  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "The nearest place" : `The ${number(count)} nearest places`}, from ${name}`,
  nearestNote: "Distances are estimated, not measured. Call before you go where the hours are unknown.",
};
