import type { PrintWords } from "../fr/print.ts";
import { number } from "./grammar.ts";

export const print: PrintWords = {
  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "Il luogo più vicino" : `I ${number(count)} luoghi più vicini`}, da ${name}`,
  nearestEstimated: "Distanze stimate, non misurate.",
  nearestNote: "Telefona prima di andarci quando gli orari sono sconosciuti.",
};
