import { number } from "../../../ui/messages/it/grammar.ts";
import type { TerritorySetsWords } from "./fr.ts";

export const territorySets: TerritorySetsWords = {
  title: ({ count }) => (count > 1 ? `Insieme di ${number(count)} territori` : "Unisci più territori"),
  lead: "Unioni di comuni (EPCI), dipartimenti, comuni: le cifre, la mappa, la tabella, le esportazioni e il rapporto riguardano allora la loro unione. Un comune che è in due di essi conta una sola volta.",
  add: "Aggiungi all’insieme",
  example: "Per esempio: Guillestrois, Embrun, 73",
  parts: "Territori uniti",
  remove: ({ name }) => `Togli ${name}`,
  added: ({ name, count }) =>
    `${name}: aggiunto. ${count > 1 ? `${number(count)} territori uniti.` : "Un solo territorio."}`,
  removed: ({ name, count }) =>
    `${name}: tolto. ${count === 0 ? "Sono scelti i sette dipartimenti." : count === 1 ? "Resta un solo territorio." : `${number(count)} territori uniti.`}`,
  already: ({ name }) => `${name} è già nel territorio scelto.`,
  name: "Nome dell’insieme",
  nameHint: "Compare nel titolo del rapporto, nei file e nel link.",
  paste: "Incolla un elenco",
  pasteField:
    "Codici INSEE dei comuni, codici SIREN delle unioni di comuni (EPCI), numeri dei dipartimenti o nomi esatti",
  pasteHint: "Uno per riga, oppure separati da virgole, punti e virgola o tabulazioni.",
  pasteAdd: "Aggiungi l’elenco",
  pasteReplace: "Sostituisci con l’elenco",
  pasteDone: ({ count }) =>
    count > 1 ? `${number(count)} territori letti nell’elenco.` : "Un territorio letto nell’elenco.",
  pasteEmpty: "L’elenco è vuoto: incolla o scrivi almeno un codice o un nome.",
  pasteNothing: "Nessun territorio dei sette dipartimenti è in questo elenco.",
  pasteUnknown: ({ count, names }) =>
    count > 1
      ? `${number(count)} testi non indicano alcun territorio dei sette dipartimenti: ${names}. Restano qui sopra: correggili o cancellali.`
      : `Un testo non indica alcun territorio dei sette dipartimenti: ${names}. Resta qui sopra: correggilo o cancellalo.`,
  pasteAmbiguous: ({ text, codes }) =>
    `Più territori si chiamano «${text}»: scrivi piuttosto uno dei loro codici, ${codes}.`,
  others: ({ count }) => `altri ${number(count)}`,
  unknownCodes: ({ count, codes }) =>
    count > 1
      ? `Il link nomina ${number(count)} territori che i dati non conoscono (${codes}): non contano.`
      : `Il link nomina un territorio che i dati non conoscono (${codes}): non conta.`,
};
