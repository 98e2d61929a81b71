import type { ShellWords } from "../fr/shell.ts";

export const shell: ShellWords = {
  appName: "Services alpins",
  appPurpose: "Dove trovare aiuto con i servizi pubblici nelle Alpi francesi",
  skipToList: "Vai all’elenco dei luoghi",
  skipToContent: "Vai al contenuto",
  skipToMap: "Vai alla mappa",
  wholePage: "pagina intera, nuova finestra",
  menu: "Menu",
  views: "Viste",
  viewNames: {
    trouver: "Trova",
    saisonniers: "Stagionali",
    territoires: "Territori",
    donnees: "Dati",
  },
  about: "Informazioni",
  panel: "Ricerca e risultati",
  growPanel: "Ingrandisci il pannello",
  shrinkPanel: "Riduci il pannello",
  dismiss: "Chiudi questo messaggio",
  loadFailed: "Non è stato possibile caricare i luoghi.",
  fileUnreachable: ({ file }) => `Il file ${file} non risponde. Controlla la connessione, poi riprova.`,
  fileDamaged: ({ file }) =>
    `Il file ${file} è danneggiato. Riprova; se il problema resta, segnalalo a chi ospita il sito.`,
  retry: "Riprova",
  reloadOffer: "Altrimenti ricarica la pagina: le tue scelte restano, e prima leggi che cosa andrebbe perso.",
  reload: "Ricarica la pagina",
  pageFailed: "Questa parte della pagina si è fermata.",
  partFailed: "Questa parte della pagina non è stata caricata. Controlla la connessione, poi riprova.",
  loadingPart: "Caricamento…",
  accessibilityState: "Accessibilità: parzialmente conforme",
};
