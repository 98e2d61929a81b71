import type { CountedWords } from "../words/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  countStops: "Contar las paradas de los servicios itinerantes",
  countStopsHint:
    "Cada parada cuenta como un lugar, aunque sea poco frecuente, en el ayuntamiento de su municipio. Sin marcar: cada lugar cuenta solo en su dirección.",
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} cuyas paradas no se conocen no ${nowhere === 1 ? "cuenta" : "cuentan"} en ninguna parte`;
    return `Las paradas cuentan, en el ayuntamiento de su municipio, y un servicio itinerante no cuenta en su base${unknown}.`;
  },
  stopsNotCounted: "Las paradas de los servicios itinerantes no cuentan: cada lugar cuenta solo en su dirección.",
  servingNowhere: ({ count }) =>
    count === 1
      ? "Un servicio itinerante no cuenta en ninguna parte: no se conocen sus paradas."
      : `${number(count)} servicios itinerantes no cuentan en ninguna parte: no se conocen sus paradas.`,
  atStop: ({ place, stop }) => `${place}, parada: ${stop} (situada en el ayuntamiento)`,
};
