import { places, number as written } from "../../../ui/messages/it/grammar.ts";
import type { StudyWords } from "./fr.ts";

export const study: StudyWords = {
  lead: "Uno studio riunisce le tue scelte, tutte le varianti, le tue note e i tuoi livelli importati. Il link trasmette scelte, varianti e note; il file trasmette tutto.",
  share: "Condividi questo studio",
  copied: "Il link dello studio è copiato.",
  copyByHand: "Link dello studio, da copiare",
  save: "Salva lo studio",
  saving: "Le cifre dello studio sono in corso di calcolo…",
  saved: ({ file }) => `Studio salvato nel file «${file}».`,
  savedWithoutFigures: ({ file }) =>
    `Studio salvato nel file «${file}», senza cifre chiave: la pagina non le aveva ancora.`,
  layersWaiting: "I livelli importati di questo dispositivo sono ancora in caricamento: riprova tra un istante.",
  layersUnread: ({ names }) =>
    `Questi livelli del dispositivo non si sono potuti leggere e non sono nel file: ${names}.`,
  layersNotRead: "I livelli importati di questo dispositivo non si sono potuti leggere: non sono nel file.",
  open: "Apri uno studio",
  holds: ({ text }) =>
    `Il file contiene, in chiaro: le tue scelte, ${text}, le cifre chiave e la versione dei dati. La posizione del tuo dispositivo non c’è mai. Chi riceve il file può leggerlo tutto; questa pagina non invia nulla.`,
  layersAll: ({ count }) =>
    `${written(count)} ${count === 1 ? "livello importato" : "livelli importati"} con tutte le righe`,
  linkCut: ({ parts }) =>
    `Il link di questa pagina è incompleto: intero supererebbe 8.000 caratteri, che alcuni server rifiutano. Tralascia ${parts}. Per trasmettere tutto, salva lo studio in un file.`,
  linkParts: {
    variantes: "le altre varianti",
    notes: "le note",
    noms: "la fine dei nomi dei punti previsti",
    envisages: "i punti previsti",
    "details-envisages": "il tipo, gli orari e la nota dei punti previsti",
    sans: "i luoghi esclusi",
    horaires: "gli orari supposti",
    territoire: "il territorio scelto",
    comparer: "i territori confrontati",
  },
  otherPart: "altre scelte",
  reading: ({ file }) => `Lettura di «${file}»`,
  refused: ({ file }) => `«${file}» non si è potuto aprire`,
  faults: {
    unreadable:
      "Il file non si è potuto leggere fino in fondo: forse è stato spostato o modificato nel frattempo. Sceglilo di nuovo.",
    empty: "Il file è vuoto. Chiedilo di nuovo a chi l’ha salvato.",
    "not-json": "Il file è troncato o non è uno studio. Chiedilo di nuovo a chi l’ha salvato.",
    "not-a-study":
      "Questo file non è uno studio di questa mappa. Una tabella di luoghi si apre in «Dati», «Importa un file».",
    "later-version":
      "Questo studio viene da una versione più recente della mappa. Ricarica questa pagina, poi aprilo di nuovo.",
  },
  tooLarge: ({ size, most }) =>
    `Il file pesa ${size} MB: il limite è di ${most} MB. Chiedi lo studio senza i livelli più grandi.`,
  damaged: ({ where }) =>
    `Il file è danneggiato: il valore «${where}» non ha la forma attesa. Nulla è stato aperto. Chiedilo di nuovo a chi l’ha salvato.`,
  layerDamaged: ({ name }) =>
    `Il file è danneggiato: il livello «${name}» non si può leggere. Nulla è stato aperto. Chiedilo di nuovo a chi l’ha salvato.`,
  tooManyRows: ({ name, most }) =>
    `Il livello «${name}» ha più di ${most} righe, il limite di questa pagina. Nulla è stato aperto.`,
  nothingChanged: "La pagina non è cambiata.",
  found: ({ territory }) => `Studio: ${territory}`,
  foundIn: ({ file, date }) => (date === "" ? `File «${file}».` : `File «${file}», salvato il ${date}.`),
  contents: ({ text }) => `Contiene ${text}.`,
  variantsCount: ({ count }) => `${written(count)} ${count === 1 ? "variante" : "varianti"}`,
  notesCount: ({ count }) => `${written(count)} ${count === 1 ? "nota" : "note"}`,
  layersCount: ({ names, count }) =>
    `${written(count)} ${count === 1 ? "livello importato" : "livelli importati"} (${names})`,
  layerWith: ({ name, count }) => `${name}, ${places(count)}`,
  own: ({ text }) =>
    `La tua pagina ha ${text} che questo studio non ha. Puoi conservare il tuo lavoro accanto a quello dello studio o sostituirlo; i tuoi livelli importati restano.`,
  ownTooMany:
    "Le tue varianti e quelle dello studio superano insieme 26: salva prima le tue in un file, poi sostituiscile.",
  openPlain: "Apri questo studio",
  openBeside: "Apri e conserva accanto le mie",
  openInstead: "Apri e sostituisci le mie",
  cancel: "Non aprire",
  openedTitle: ({ file }) => `Studio aperto: ${file}`,
  close: "Chiudi questo confronto",
  data: {
    same: "I dati pubblicati sono quelli dello studio.",
    newer: "I dati pubblicati sono più recenti di quelli dello studio.",
    older: "I dati che questa pagina mostra sono meno recenti di quelli dello studio: ricarica la pagina in rete.",
    other: "I dati pubblicati sono cambiati dopo lo studio.",
  },
  unknownData: "Lo studio non dice con quali dati sono state calcolate le sue cifre.",
  sourceThenNow: ({ name, before, now }) => `${name}: fonte del ${before} nello studio, del ${now} oggi`,
  noSource: "nessuna data",
  populationThenNow: ({ before, now }) => `Popolazione comunale: edizione ${before} nello studio, ${now} oggi`,
  namedSame: "Tutto ciò che lo studio nomina esiste ancora, senza cambiamenti.",
  namedChanged: "Ciò che lo studio nomina e che è cambiato",
  placeGone: ({ name, commune, id }) => `${name}, ${commune} (${id}): non è più sulla mappa`,
  placeChanged: ({ name, fields }) => `${name}: ${fields}`,
  fields: {
    name: "altro nome",
    commune: "altro comune",
    position: "altra posizione",
    hours: "altri orari",
  },
  nowNamed: ({ name }) => `ora si chiama «${name}»`,
  codeGone: ({ name, code }) => `${name} (${code}): non esiste più`,
  codeRenamed: ({ name, now }) => `${name}: ora si chiama «${now}»`,
  figuresTitle: ({ territory }) => `Cifre chiave, al salvataggio e oggi: ${territory}`,
  figuresScroller: "Cifre chiave al salvataggio e oggi",
  figuresSame: "Le cifre chiave sono le stesse del salvataggio.",
  figuresDiffer: "Alcune cifre chiave sono cambiate dopo il salvataggio.",
  figuresNone: "Lo studio è stato salvato senza cifre chiave.",
  figuresWaiting: "Le cifre di oggi sono in corso di calcolo.",
  figuresMissing: "Le cifre di oggi attendono dati che non sono caricati.",
  figuresMeaning:
    "Le due colonne rispondono alla stessa domanda: le scelte, le varianti e i livelli dello studio. «Oggi» le calcola con i dati di questa pagina.",
  whenSaved: "Studio",
  today: "Oggi",
  difference: "Differenza",
  same: "invariato",
  rows: {
    population: "Abitanti contati",
    places: "Luoghi nel territorio",
    covered: "Abitanti serviti",
    range: "Intervallo degli abitanti serviti",
    mean: "Distanza o tempo medio",
    median: "Distanza o tempo mediano",
  },
  fromTo: ({ least, most }) => `da ${least} a ${most}`,
  notesTitle: "Note",
  notesNone:
    "Nessuna nota. Scrivine una dalla scheda di un luogo o da un comune scelto sulla mappa, tra i comuni non serviti o in «Percorsi e valichi».",
  noteAbout: ({ name }) => `Nota su ${name}`,
  noteFold: ({ count }) => (count === 0 ? "Aggiungi una nota" : `Note (${written(count)})`),
  noteHint: ({ most }) =>
    `Al massimo ${most} caratteri. La nota è nel link, nel file dello studio e nel rapporto, e resta su questo dispositivo: non scriverci nulla di personale.`,
  noteAdd: "Aggiungi la nota",
  noteChange: "Salva la nota",
  noteEdit: "Modifica",
  noteRemove: "Elimina",
  noteOf: ({ text }) => `la nota «${text}»`,
  noteAdded: ({ name }) => `Nota su ${name} aggiunta.`,
  noteChanged: ({ name }) => `Nota su ${name} salvata.`,
  noteRemoved: ({ name }) => `Nota su ${name} eliminata.`,
  noteFoldRemembered: ({ count }) =>
    `Aggiungi una nota (${count === 1 ? "una ricordata" : `${written(count)} ricordate`} da un’altra visita)`,
  notesRemembered: ({ count }) =>
    count === 1
      ? "Questo dispositivo ricorda una nota che questa pagina non ha."
      : `Questo dispositivo ricorda ${written(count)} note che questa pagina non ha.`,
  notesResume: ({ count }) => (count === 1 ? "Riprendi questa nota" : "Riprendi queste note"),
  notesForget: ({ count }) => (count === 1 ? "Dimentica questa nota" : "Dimentica queste note"),
  notesResumed: ({ count }) =>
    count === 1 ? "La nota è di nuovo in questa pagina." : `${written(count)} note sono di nuovo in questa pagina.`,
  notesForgotten: ({ count }) => (count === 1 ? "La nota è dimenticata." : `${written(count)} note sono dimenticate.`),
  noteFull: ({ count }) => `Al massimo ${written(count)} note: eliminane una per aggiungerne un’altra.`,
  unknownSubject: ({ code }) => `${code} (non è più sulla mappa)`,
};
