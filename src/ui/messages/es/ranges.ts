import type { RangesWords } from "../words/ranges.ts";
import { reach } from "./grammar.ts";

export const ranges: RangesWords = {
  rangeFromTo: ({ least, most }) => `de\u00a0${least} a\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, según el error de nuestras carreteras`,
  shareRange: "Intervalo",
  rangeOfShare: "Intervalo de la parte con cobertura",
  rangeMeaning: "¿Qué dice este intervalo?",
  rangeErrors:
    "Nuestras distancias por carretera son estimaciones. Nueve de cada diez distancias conocidas quedan dentro de este error, medido por tramo de distancia: véase «Método y límites».",
  rangeSameWay:
    "En cada extremo todos los errores van en el mismo sentido: todos los trayectos más largos, o todos más cortos. El intervalo es, pues, amplio a propósito.",
  rangeLeavesOut: "Las velocidades, la nieve y el tráfico no están en él: su error no se conoce.",
  rangePeople: ({ count, number, threshold, model }) =>
    count === 1
      ? `${number} habitante está en el límite: tan cerca de ${reach(threshold, model)} que no podemos decir de qué lado.`
      : `${number} habitantes están en el límite: tan cerca de ${reach(threshold, model)} que no podemos decir de qué lado.`,
  curveBand: "Banda alrededor de la curva: el intervalo, de la parte más baja a la más alta.",
  rangeInShort:
    "Intervalo: nueve de cada diez distancias conocidas por carretera quedan dentro de este error, medido por tramo de distancia; todos los errores van en el mismo sentido; las velocidades, la nieve y el tráfico no están en él.",
  straightLeavesOut:
    "En línea recta no hay intervalo: la distancia es exacta, pero no incluye ni las carreteras, ni las pendientes, ni los puertos cerrados.",
  onTheLine: "en el límite",
  onTheLineMeans:
    "«en el límite»: estos habitantes están tan cerca de la distancia máxima que el error de nuestras carreteras no permite decir de qué lado.",
};
