import { places } from "../../../ui/messages/it/grammar.ts";
import type { ChangesWords } from "./fr.ts";

export const changes: ChangesWords = {
  changesLead:
    "Che cosa ogni versione pubblicata ha aggiunto, tolto o cambiato nelle schede dei places. Un luogo tolto può aver chiuso, o essere unito a un altro. I commenti non sono confrontati.",
  changesFailed: "Non è stato possibile caricare la cronologia dei places.",
  changesEmpty: "Nessuna versione è ancora conservata: non c’è nulla da confrontare.",
  changesDepartement: "In quale dipartimento",
  changesAnywhere: "Tutti i dipartimenti",
  changesOf: ({ date, count }) => `${date}: ${places(count)} ${count === 1 ? "interessato" : "interessati"}`,
  changesFirst: ({ date, count }) =>
    `Prima versione conservata: ${date}, ${places(count)}. Che cosa è cambiato prima non si sa.`,
  changesCount: ({ count, versions }) =>
    `${places(count)} ${count === 1 ? "interessato" : "interessati"}, in ${versions} ${versions === 1 ? "versione" : "versioni"} dopo la prima.`,
  changeKinds: { added: "Nuovo", removed: "Non è più nei dati", changed: "Cambiato" },
  changeFields: {
    name: "Nome",
    categories: "Tipo di luogo",
    kind: "Natura",
    format: "Formato",
    address: "Indirizzo",
    postcode: "Codice postale",
    commune: "Comune",
    code_departement: "Dipartimento",
    position: "Posizione sulla mappa",
    phone: "Telefono",
    email: "E-mail",
    website: "Sito web",
    opening_hours: "Orari",
    appointment: "Appuntamento",
    season: "Stagione",
    themes: "Temi",
    stops: "Tappe e permanenze",
    verification: "Verifica",
    mandates: "Elenco Aidants Connect",
  },
  changedValue: ({ from, to }) => `${to} (prima: ${from})`,
  changedUnknown: "sconosciuto",
  changedElsewhere: "cambiato, vedi la scheda",
  changesFeed: "Segui questi cambiamenti (feed Atom)",
};
