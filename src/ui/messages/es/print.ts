import type { PrintWords } from "../fr/print.ts";
import { number } from "./grammar.ts";

export const print: PrintWords = {
  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "El lugar más cercano" : `Los ${number(count)} lugares más cercanos`}, desde ${name}`,
  nearestEstimated: "Distancias estimadas, no medidas.",
  nearestNote: "Cuando el horario es desconocido, infórmese antes de ir.",
};
