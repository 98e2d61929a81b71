import type { CountedWords } from "../words/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  countStops: "Conta le tappe dei servizi itineranti",
  countStopsHint:
    "Ogni tappa conta come un luogo, anche se è rara, al municipio del suo comune. Senza spunta: ogni luogo conta solo al suo indirizzo.",
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} di cui non si conoscono le tappe non ${nowhere === 1 ? "conta" : "contano"} da nessuna parte`;
    return `Le tappe contano, al municipio del loro comune, e un servizio itinerante non conta alla sua base${unknown}.`;
  },
  stopsNotCounted: "Le tappe dei servizi itineranti non contano: ogni luogo conta solo al suo indirizzo.",
  servingNowhere: ({ count }) =>
    count === 1
      ? "Un servizio itinerante non conta da nessuna parte: le sue tappe non sono note."
      : `${number(count)} servizi itineranti non contano da nessuna parte: le loro tappe non sono note.`,
  atStop: ({ place, stop }) => `${place}, tappa: ${stop} (posta al municipio)`,
};
