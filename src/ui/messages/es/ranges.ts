import type { RangesWords } from "../fr/ranges.ts";
import { reach } from "./grammar.ts";

export const ranges: RangesWords = {
  reach: "Hasta",
  rangeFromTo: ({ least, most }) => `de\u00a0${least} a\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, dado el margen de error`,
  shareRange: "Intervalo",
  rangeMeaning: "¿Qué indica este intervalo?",
  rangeErrors:
    "Nuestras distancias por carretera son estimaciones. Nueve de cada diez distancias conocidas quedan dentro de este margen de error, medido por tramo de distancia: véase «Método y límites».",
  rangeSameWay:
    "En cada extremo todos los errores van en el mismo sentido: todos los trayectos más largos, o todos más cortos. El intervalo es, pues, amplio a propósito.",
  rangeLeavesOut: "No incluye las velocidades, la nieve ni el tráfico: su error no se conoce.",
  rangePeople: ({ count, number, threshold, model }) =>
    count === 1
      ? `${number} habitante está en el límite: tan cerca de ${reach(threshold, model)} que no podemos decir de qué lado está.`
      : `${number} habitantes están en el límite: tan cerca de ${reach(threshold, model)} que no podemos decir de qué lado están.`,
  rangeInShort:
    "Intervalo: nueve de cada diez distancias conocidas por carretera quedan dentro de este margen de error, medido por tramo de distancia; en cada extremo todos los errores van en el mismo sentido; no incluye las velocidades, la nieve ni el tráfico.",
  straightLeavesOut:
    "En línea recta no hay intervalo: la distancia es exacta, pero no incluye ni las carreteras, ni las pendientes, ni los puertos cerrados.",
  onTheLine: "en el límite",
  onTheLineMeans:
    "«en el límite»: estos habitantes están tan cerca del umbral que el error de nuestras distancias no permite decir de qué lado están.",
};
