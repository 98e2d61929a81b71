import { number } from "../../../ui/messages/it/grammar.ts";
import type { OtherVintageWords } from "./fr.ts";

export const otherVintage: OtherVintageWords = {
  lead: "Le stesse cifre con i luoghi di un altro anno: chi ha guadagnato l’accesso e chi l’ha perso. In «Dati», importa un elenco intero di quell’anno, come l’elenco nazionale delle France services: diventa un livello, che scegli qui.",
  choose: "Confronta la mappa con",
  none: "Niente",
  map: "Questa mappa",
  dated: ({ name, date }) => (date === "" ? `${name} (senza data)` : `${name} (${date})`),
  unusable: ({ name }) =>
    `«${name}» non ha, nei sette dipartimenti, alcun luogo di un tipo della mappa: non c’è nulla da confrontare.`,
  pending: "Le cifre delle due edizioni aspettano quelle della pagina.",
  undated: ({ name }) => `«${name}» non ha data: l’elenco è considerato più vecchio della mappa.`,
  counts: ({ name, types, listed, today }) =>
    `${types}, nei sette dipartimenti: ${number(listed)} in «${name}», ${number(today)} su questa mappa. Un elenco incompleto farebbe credere che mancassero dei luoghi.`,
  gained: ({ count, people, communes }) =>
    `Dall’una all’altra, ${count === 1 ? "guadagna" : "guadagnano"} l’accesso ${people} di ${communes === 1 ? "un comune" : `${number(communes)} comuni`}.`,
  lost: ({ count, people, communes }) =>
    `Dall’una all’altra, ${count === 1 ? "perde" : "perdono"} l’accesso ${people} di ${communes === 1 ? "un comune" : `${number(communes)} comuni`}.`,
  unchanged: "Dall’una all’altra, nessuno guadagna né perde l’accesso, alla soglia scelta.",
  caption: ({ territory }) => `Da un’edizione all’altra: ${territory}`,
  scroller: "Tabella delle edizioni",
  gainers: "Comuni che guadagnano l’accesso",
  losers: "Comuni che perdono l’accesso",
  way: ({ before, after, place }) => `${before}, poi ${after}${place === "" ? "" : `: ${place}`}`,
  showMap: "Mostra sulla mappa chi guadagna e chi perde",
  mapCompares: ({ before, after }) => `La mappa mostra che cosa cambia da «${before}» a «${after}».`,
  inOrder: ({ before, after }) => `Prima: «${before}»; dopo: «${after}».`,
  method: ({ types, kept, stops, nowhere }) =>
    [
      `Da entrambi i lati gli abitanti, le strade, la soglia e i filtri sono quelli della pagina: cambiano solo i luoghi di questo tipo (${types}). Gli altri tipi e i luoghi vicini fuori dai sette dipartimenti sono quelli di oggi. I luoghi previsti o esclusi e gli orari supposti non contano, e nemmeno l’elenco come livello della mappa.`,
      `Luoghi dell’elenco con l’identificativo e l’indirizzo di un luogo di oggi, e quindi la sua posizione: ${number(kept)}. Luoghi che contano alle loro fermate, quelle dell’elenco o altrimenti quelle di oggi: ${number(stops)}.`,
      nowhere === 0 ? "" : `Servizi itineranti senza fermata nota, che non contano: ${number(nowhere)}.`,
      "Gli scarti sono calcolati prima dell’arrotondamento.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};
