import type { BasisWords, SourceDatesWords } from "../fr/basis.ts";
import { number } from "./grammar.ts";

export const basis: BasisWords = {
  sourceDates: ({ dates }) => `${dates.map(deLaFuente).join("; ")}.`,
  restsOnDoubt: ({ people, count }) =>
    `${people} solo ${count === 1 ? "está atendido" : "están atendidos"} por lugares de posición dudosa, o situados en el ayuntamiento a falta de dirección.`,
  doubtfulPlace: ({ place, people, count }) =>
    count === 0 ? `${place}: las mismas personas que otro de estos lugares` : `${place}: ${people}`,
  doubtReasons: {
    doubt: "Posición o municipio por verificar, según su ficha.",
    "town-hall": "Dirección desconocida: contado en el ayuntamiento de su municipio.",
  },
};

function deLaFuente({ name, day, from, until, undated }: SourceDatesWords): string {
  const dated =
    day !== "" ? `lista del ${day}` : from === until ? `fuente de ${from}` : `fuentes de ${from} a ${until}`;
  if (from === "") return `${name}: fuentes sin fecha`;
  return `${name}: ${dated}${undated === 0 ? "" : `, ${number(undated)} sin fecha`}`;
}
