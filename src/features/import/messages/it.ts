import { number, places } from "../../../ui/messages/it/grammar.ts";
import type { ImportWords } from "./fr.ts";

export const importing: ImportWords = {
  importIntro:
    "Una tabella di luoghi in CSV o XLSX (Excel), l’elenco ufficiale France services così com’è pubblicato, o punti in GeoJSON; oppure un archivio ZIP che contiene una sola di queste tabelle. Le colonne sono riconosciute, tu le verifichi, poi i luoghi si aggiungono alla mappa.",
  importStays: "Il file è letto su questo dispositivo: non viene inviato nulla.",
  importChoose: "Scegli un file",
  importDropHere: "o trascinalo ovunque su questa pagina.",
  importDropNow: "Rilascia il file per importarlo",
  importOneFile: "Un solo file alla volta: aggiungili uno dopo l’altro.",
  importOpenFirst: ({ file }) =>
    `«${file}» è in corso di importazione: aggiungilo alla mappa o annulla prima di sceglierne un altro.`,
  importReading: ({ file }) => `Lettura di «${file}»`,
  importStop: "Interrompi",
  importStopped: ({ file }) => `Lettura di «${file}» interrotta. Non è stato aggiunto nulla.`,
  importRefused: ({ file }) => `Non è stato possibile importare «${file}»`,
  importFaults: {
    empty: "Il file è vuoto. Verifica che sia stato salvato per intero, poi sceglilo di nuovo.",
    "not-text":
      "Non è un file di testo: sembra un’immagine, un PDF o un archivio diverso da ZIP. Scegli un file CSV, XLSX o GeoJSON, o un archivio ZIP.",
    "workbook-old":
      "Questa cartella di lavoro è in un formato vecchio (.xls) o binario (.xlsb). Aprila in un foglio di calcolo, salvala in formato XLSX o CSV, poi scegli questo nuovo file.",
    "open-document":
      "È una cartella di lavoro di LibreOffice (.ods). Aprila, salvala in formato XLSX o CSV, poi scegli questo nuovo file.",
    "workbook-protected":
      "Questa cartella di lavoro è protetta da una password. Aprila, salvane una copia senza password, o in formato CSV, poi scegli questa copia.",
    "workbook-damaged":
      "Questa cartella di lavoro è troncata o danneggiata. Aprila in un foglio di calcolo, salvala di nuovo in formato XLSX o CSV, poi scegli questo nuovo file.",
    "sheet-without-table":
      "Nessun foglio di questa cartella di lavoro contiene una tabella: servono una riga di titoli, almeno due colonne e una riga per ogni luogo.",
    "json-without-features":
      "Questo JSON non è una raccolta di oggetti geografici. Esporta il livello di punti in GeoJSON (FeatureCollection).",
    "archive-protected":
      "Questo archivio ZIP è protetto da una password. Decomprimilo, poi scegli la tabella che contiene.",
    "archive-damaged":
      "Questo archivio ZIP è troncato, danneggiato o compresso in un modo che questa pagina non legge. Decomprimilo sul tuo dispositivo, poi scegli la tabella che contiene.",
    "no-columns":
      "Non è stato riconosciuto nessun separatore: la tabella ha una sola colonna. Salvala in CSV con virgole, punti e virgola o tabulazioni.",
    "no-rows": "Il file non ha righe sotto i titoli delle colonne. Verifica che sia stato salvato il foglio giusto.",
    unreadable:
      "Non è stato possibile leggere il file fino in fondo: forse è stato spostato o modificato nel frattempo. Sceglilo di nuovo.",
    "reader-failed":
      "Non è stato possibile caricare il programma che legge i file. Riprova; se non cambia nulla, ricarica la pagina e scegli di nuovo il file.",
  },
  importArchiveFaults: {
    "archive-without-table": ({ text }) =>
      `Questo archivio ZIP non contiene nessuna tabella in CSV o GeoJSON, ma: ${text}. Decomprimilo, poi scegli il file che ti serve.`,
    "archive-of-tables": ({ text }) =>
      `Questo archivio ZIP contiene più tabelle: ${text}. Decomprimilo, poi scegline una.`,
  },
  importFileName: ({ name }) => `«${name}»`,
  importOtherFiles: ({ count }) => (count === 1 ? "un altro file" : `altri ${number(count)} file`),
  importJsonDamaged: "Questo JSON è troncato o mal formato. Esporta di nuovo il livello in GeoJSON.",
  importJsonDamagedAt: ({ number: at }) =>
    `Questo JSON è troncato o mal formato dal carattere ${at} in poi. Esporta di nuovo il livello in GeoJSON.`,
  importTooLarge: ({ size, most }) =>
    `Il file è di ${size}: qui se ne possono leggere al massimo ${most}. Tieni solo le righe delle Alpi, o dividilo in più file.`,
  importTooManyRows: ({ number: rows, line }) =>
    `Il file ha più di ${rows} righe, il limite di questa pagina: la riga ${line} è la prima di troppo. Tieni solo le righe delle Alpi, o dividilo in più file. Se pubblichi la mappa, aggiungi piuttosto questi luoghi alle sue tabelle, poi esegui «npm run data».`,
  importUnpackedTooLarge: ({ most }) =>
    `Una volta decompresso, questo file supera ${most}, il limite di questa pagina. Salva il foglio o le righe che ti servono in formato CSV, poi scegli questo nuovo file.`,
  importMegabytes: ({ number: megabytes }) => `${megabytes} MB`,

  importUnderstood: ({ file }) => `File letto: ${file}`,
  importShapes: {
    "points-table": "Tabella di luoghi di questa mappa",
    "national-list": "Elenco ufficiale France services",
    mediation: "Schema nazionale dei luoghi di mediazione digitale («lieux de médiation numérique»)",
    "free-table": "Altra tabella",
  },
  importEncoding: ({ name }) => `codifica ${name}`,
  importMember: ({ name }) => `tabella «${name}» dell’archivio ZIP`,
  importWorkbook: "cartella di lavoro Excel (XLSX)",
  importSheet: ({ name }) => `foglio «${name}»`,
  importSheetChoice: "Foglio letto",
  importSheetRows: ({ name, count }) => `${name} (${rows(count)})`,
  importSeparators: {
    comma: "separata da virgole",
    semicolon: "separata da punti e virgola",
    tab: "separata da tabulazioni",
    bar: "separata da barre verticali",
  },
  importRows: ({ count }) => rows(count),

  importColumns: ({ count, all }) =>
    `${number(count)} ${count === 1 ? "colonna riconosciuta" : "colonne riconosciute"} su ${number(all)}`,
  importColumnHead: "Colonna e primi valori",
  importFieldHead: "Campo",
  importUnnamedColumn: ({ number: rank }) => `Colonna ${rank}, senza titolo`,
  importNoExample: "Vuota nelle prime righe",
  importNoField: "Non usata",
  importKeptColumn: "Tenuta per l’esportazione",
  importOwnColumn: "Tenuta così com’è",
  importFieldGroups: {
    what: "Il luogo",
    where: "Dov’è",
    contact: "Come contattarlo",
    opening: "Quando apre",
    origin: "Da dove viene l’informazione",
  },
  importFields: {
    id: "Identificativo",
    category: "Tipo di luogo",
    kind: "Sportello, alloggio o area di sosta",
    name: "Nome",
    nature: "Genere (biblioteca, spazio di comunità…)",
    format: "Formato (fisso, itinerante…)",
    address: "Indirizzo",
    postcode: "Codice postale",
    commune: "Comune",
    code_commune: "Codice INSEE del comune",
    longitude: "Longitudine o X",
    latitude: "Latitudine o Y",
    position: "Posizione in una sola colonna",
    precision: "Precisione della posizione",
    phone: "Telefono",
    email: "E-mail",
    website: "Sito web",
    opening_hours: "Orari della settimana",
    hours_Mo: "Orari del lunedì",
    hours_Tu: "Orari del martedì",
    hours_We: "Orari del mercoledì",
    hours_Th: "Orari del giovedì",
    hours_Fr: "Orari del venerdì",
    hours_Sa: "Orari del sabato",
    hours_Su: "Orari della domenica",
    appointment: "Su appuntamento",
    season: "Stagione di apertura",
    themes: "Temi",
    comment: "Commento",
    group: "Gruppo di luoghi",
    labelled_on: "Data del riconoscimento",
    source: "Fonte",
    source_detail: "Dettaglio della fonte",
    source_date: "Data della fonte",
    verification: "Verifica",
  },
  importMoved: ({ name, from, to }) => `«${name}» è ora letto nella colonna «${to}», e non più in «${from}».`,
  importMoreColumns: ({ count }) => `Mostra ${count === 1 ? "l’altra colonna" : `le altre ${number(count)} colonne`}`,
  importCategory: "Tipo dei luoghi che non lo indicano",
  importCoordinates: "Coordinate",
  importCoordinateSystems: { wgs84: "Gradi (WGS 84)", lambert93: "Metri (Lambert-93)" },

  importChecking: "Verifica delle righe…",
  importAdding: "Aggiunta dei luoghi alla mappa…",
  importPlaces: ({ count }) => `${places(count)} ${count === 1 ? "riconosciuto" : "riconosciuti"}`,
  importLeftOut: ({ count }) => `${rows(count)} ${count === 1 ? "scartata" : "scartate"}`,
  importFarRows: ({ count }) =>
    `${rows(count)} ${count === 1 ? "ignorata (lontana dalla mappa)" : "ignorate (lontane dalla mappa)"}`,
  importCheckStopped: "Verifica interrotta. Le tue scelte sono conservate.",
  importCheckFailed: "La verifica non è riuscita. Le tue scelte sono conservate: verifica di nuovo.",
  importCheckAgain: "Verifica di nuovo",
  importReview: "Che cosa sarà aggiunto",
  importCounts: {
    rows: "Righe del file",
    places: "Luoghi riconosciuti",
    leftOut: "Righe scartate",
    elsewhere: "Righe ignorate (lontane dalla mappa)",
    mended: "Valori corretti",
    toDecide: "Luoghi forse già presenti",
  },

  importIssues: "Osservazioni sulle righe",
  importNoIssue: "Nulla da segnalare: ogni riga è stata letta così com’è.",
  importLine: "Riga",
  importColumnAndValue: "Colonna e valore",
  importRemark: "Osservazione",
  importWholeRow: "Tutta la riga",
  importEmptyValue: "vuoto",
  importApplied: ({ text }) => `Letto: ${text}`,
  importMeant: ({ text }) => `Forse: ${text}`,
  importCauseLines: ({ count, text }) => `${rows(count)}: ${text}`,
  importReadAs: ({ text }) => `Leggi «${text}» come`,
  importReadAsNothing: "Non leggerlo",
  importMappedValues: "Valori letti in altro modo in questo file",
  importMappedValue: ({ text, name }) => `«${text}»: ${name}`,
  importUnmap: ({ text }) => `Non leggere più «${text}» così`,
  importShown: ({ done, all }) => `${number(done)} su ${number(all)}`,
  importShowMore: ({ count }) =>
    `Mostra ${count === 1 ? "un’altra osservazione" : `altre ${number(count)} osservazioni`}`,
  importReport: "Scarica il rapporto (CSV)",

  importDuplicates: ({ count }) => `${places(count)} forse già sulla mappa`,
  importAllDuplicates: ({ count }) => `Mostrali tutti (${number(count)})`,
  importLikenesses: {
    "same-id": "Stesso identificativo",
    "same-name": "Stesso nome nello stesso comune",
    "near-and-alike": "Vicini e simili",
  },
  importDecideAll: ({ name }) => `Per tutti: ${name}`,
  importDecisions: {
    replace: "Sostituisci",
    "keep-both": "Tieni entrambi",
    skip: "Ignora la riga",
  },
  importDecisionsForAll: {
    replace: "Sostituisci tutti",
    "keep-both": "Tieni tutti",
    skip: "Ignora tutti",
  },
  importWithDate: ({ name, text }) => `${name} (${text})`,
  importDateUnknown: "data sconosciuta",
  importOnMap: "Sulla mappa",
  importInFile: ({ number: line }) => `Riga ${line}`,
  importName: "Nome",
  importAddress: "Indirizzo",
  importApart: ({ text }) => `a ${text} l’uno dall’altro`,
  importSameSpot: "nello stesso punto",
  importDistanceKm: ({ number: km }) => `${km} km`,
  importDistanceM: ({ number: metres }) => `${metres} m`,

  importAddTitle: "Che cosa si aggiunge",
  importVintage: "Data dei dati",
  importVintageNote: "Facoltativa: data le righe senza data.",
  importReplaces: ({ name }) => `Questi luoghi prenderanno il posto di quelli del file importato prima: «${name}».`,
  importAdd: ({ count }) => `Aggiungi ${places(count)} alla mappa`,
  importNothingToAdd:
    "Nessun luogo da aggiungere: cambia i campi delle colonne, o la scelta per i luoghi già presenti.",
  importCancel: "Annulla",
  importCancelled: "Importazione annullata. Non è stato aggiunto nulla.",

  importAccepted: ({ name, count }) => `«${name}» è sulla mappa: ${places(count)}.`,
  importKept: "Questi luoghi restano su questo dispositivo. Non è stato inviato nulla.",
};

function rows(count: number): string {
  return `${number(count)} ${count === 1 ? "riga" : "righe"}`;
}
