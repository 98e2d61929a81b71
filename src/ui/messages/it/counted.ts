import type { CountedWords } from "../fr/counted.ts";
import { number } from "./grammar.ts";

export const counted: CountedWords = {
  stopsCounted: ({ nowhere }) => {
    const unknown =
      nowhere === 0
        ? ""
        : `; ${number(nowhere)} di cui non si conoscono le tappe non ${nowhere === 1 ? "conta" : "contano"} da nessuna parte`;
    return `Le tappe contano, al municipio del loro comune, e un servizio itinerante non conta alla sua base${unknown}.`;
  },
  servingNowhere: ({ count }) =>
    count === 1
      ? "Un servizio itinerante non conta da nessuna parte: le sue tappe non sono note."
      : `${number(count)} servizi itineranti non contano da nessuna parte: le loro tappe non sono note.`,
  atStop: ({ place, stop }) => `${place}, tappa a ${stop} (posta al municipio)`,
  neighboursCounted: ({ count }) =>
    count === 1
      ? "Tra questi luoghi, uno vicino, fuori dai sette dipartimenti."
      : `Tra questi luoghi, ${number(count)} vicini, fuori dai sette dipartimenti.`,
  neighboursNone: "Nessun luogo vicino, fuori dai sette dipartimenti, conta: nessuno di questo tipo è noto.",
  neighboursMissing: "Non è stato possibile caricare i luoghi vicini, fuori dai sette dipartimenti: non contano.",
  neighboursFailed:
    "Non è stato possibile caricare i luoghi vicini: vicino ai confini, la quota reale può essere più alta.",
  neighboursMethod: ({ count, km, departements, date }) =>
    `Contano anche, se non si tolgono, i ${number(count)} sportelli France services entro ${km}\u00a0km, in linea d’aria, da un municipio dei sette dipartimenti, in questi dipartimenti: ${departements} (elenco nazionale del ${date}). Gli Espaces saisonniers e gli spazi multiservizi non vi sono censiti. I luoghi in Italia, in Svizzera e a Monaco non sono sportelli France services e non sono contati.`,
  outsideRegionNote: ({ departement }) =>
    `Questo luogo è fuori dai sette dipartimenti della mappa${departement === "" ? "" : `: ${departement}`}.`,
};
