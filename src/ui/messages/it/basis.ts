import type { BasisWords, SourceDatesWords } from "../fr/basis.ts";
import { number } from "./grammar.ts";

export const basis: BasisWords = {
  sourceDates: ({ dates }) => `${dates.map(dellaFonte).join("; ")}.`,
  restsOnDoubt: ({ people, count }) =>
    `${people} ${count === 1 ? "è servito" : "sono serviti"} solo da luoghi di posizione dubbia, o posti al municipio in mancanza di un indirizzo.`,
  doubtfulPlace: ({ place, people, count }) =>
    count === 0 ? `${place}: le stesse persone di un altro di questi luoghi` : `${place}: ${people}`,
  doubtReasons: {
    doubt: "Posizione o comune da verificare, come dice la scheda.",
    "town-hall": "Indirizzo sconosciuto: contato al municipio del suo comune.",
  },
};

function dellaFonte({ name, day, from, until, undated }: SourceDatesWords): string {
  const dated =
    day !== "" ? `elenco aggiornato al ${day}` : from === until ? `fonte: ${from}` : `fonti dal ${from} al ${until}`;
  if (from === "") return `${name}: fonti senza data`;
  return `${name}: ${dated}${undated === 0 ? "" : `, ${number(undated)} senza data`}`;
}
