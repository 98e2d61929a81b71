import type { PrintWords } from "../fr/print.ts";
import { number } from "./grammar.ts";

export const print: PrintWords = {
  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "Il luogo più vicino" : `I ${number(count)} luoghi più vicini`}, da ${name}`,
  nearestEstimated: "Distanze stimate, non misurate.",
  nearestNote: "Quando gli orari sono sconosciuti, informati prima di andarci.",
};
