import { number, places } from "../../../ui/messages/it/grammar.ts";
import type { QualityWords } from "./fr.ts";

export const quality: QualityWords = {
  qualityIntro: "Ogni cifra apre i luoghi che conta, nell’elenco e sulla mappa.",
  qualityTable: "Controllo dei dati",
  qualityColumn: "Controllo",
  qualityGroups: {
    whole: "Nel complesso",
    missing: "Che cosa manca",
    verification: "Verifica",
    age: "Età della fonte",
    look: "Da esaminare",
  },
  qualityChecks: {
    tous: "Tutti i luoghi",
    "sans-horaires": "Senza orari",
    "sans-telephone": "Senza telefono",
    "sans-courriel": "Senza e-mail",
    "sans-site": "Senza sito web",
    "position-commune": "Collocato al municipio: indirizzo non localizzato",
    "moins-d-un-an": "Meno di un anno",
    "un-a-deux-ans": "Da uno a due anni",
    "deux-a-cinq-ans": "Da due a cinque anni",
    "cinq-ans-et-plus": "Cinque anni o più",
    "sans-date": "Data sconosciuta",
    doutes: "Con un dubbio annotato, non ancora risolto",
    doublons: "Forse registrato due volte",
  },
  qualityWhere: "Dipartimento",
  qualityEverywhere: "I sette dipartimenti",
  qualityNotes:
    "Tutti i luoghi sono contati, qualunque siano i filtri, con quelli del file importato. L’età va dalla data più recente delle fonti del luogo a oggi; se si conosce solo l’anno, si conta dal 1° gennaio. «Forse registrato due volte»: due luoghi vicini con lo stesso contatto, lo stesso indirizzo o quasi lo stesso nome.",
  byDepartement: "Luoghi per dipartimento e per tipo",
  total: "Totale",
  beyondDepartements: "Fuori dai sette dipartimenti",
  countedOnce:
    "Un luogo presente in due tabelle conta una volta nel totale e una volta in ogni tipo. Un luogo importato di un altro tipo conta solo nel totale.",
  inspectedTitle: ({ count, text }) => `${places(count)}: ${text}`,
  inspectedNone: "Nessun luogo corrisponde.",
  showRest: ({ count }) => (count === 1 ? "Mostra l’ultimo luogo" : `Mostra gli altri ${number(count)} luoghi`),
  stopInspecting: "Chiudi questo elenco",
  resortsWithoutSpace: ({ count, all, nearKm }) =>
    `${number(count)} ${count === 1 ? "località sciistica" : "località sciistiche"} su ${number(all)} senza un Espace saisonnier noto a meno di ${nearKm}\u00a0km d’inverno.`,
  showResorts: "Vedi queste località sciistiche",
};
