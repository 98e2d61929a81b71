import type { CountedWords } from "../fr/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} cuyas paradas no se conocen no ${nowhere === 1 ? "cuenta" : "cuentan"} en ninguna parte`;
    return `Las paradas cuentan, en el ayuntamiento de su municipio, y un servicio itinerante no cuenta en su base${unknown}.`;
  },
  servingNowhere: ({ count }) =>
    count === 1
      ? "Un servicio itinerante no cuenta en ninguna parte: no se conocen sus paradas."
      : `${number(count)} servicios itinerantes no cuentan en ninguna parte: no se conocen sus paradas.`,
  atStop: ({ place, stop }) => `${place}, parada en ${stop} (situada en el ayuntamiento)`,
  neighboursCounted: ({ count }) =>
    count === 1
      ? "Entre estos lugares, uno vecino, fuera de los siete departamentos."
      : `Entre estos lugares, ${number(count)} vecinos, fuera de los siete departamentos.`,
  neighboursNone: "Ningún lugar vecino, fuera de los siete departamentos, cuenta: no se conoce ninguno de este tipo.",
  neighboursMissing: "No se han podido cargar los lugares vecinos, fuera de los siete departamentos: no cuentan.",
  neighboursFailed: "No se han podido cargar los lugares vecinos: cerca de los límites, la parte real puede ser mayor.",
  neighboursMethod: ({ count, km, departements, date }) =>
    `Cuentan también, si no se quitan, las ${number(count)} oficinas France services a ${km}\u00a0km como máximo, en línea recta, de un ayuntamiento de los siete departamentos, en estos departamentos: ${departements} (lista nacional del ${date}). Los Espaces saisonniers y los espacios multiservicios no están registrados allí. Los lugares de Italia, Suiza y Mónaco no son oficinas France services y no se cuentan.`,
  outsideRegionNote: ({ departement }) =>
    `Este lugar está fuera de los siete departamentos del mapa${departement === "" ? "" : `: ${departement}`}.`,
};
