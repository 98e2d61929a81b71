import type { ShellWords } from "../words/shell.ts";

export const shell: ShellWords = {
  appName: "Services alpins",
  appPurpose: "Dove trovare aiuto con i servizi pubblici nelle Alpi francesi",
  skipToList: "Vai all’elenco dei luoghi",
  skipToMap: "Vai alla mappa",
  language: "Lingua",
  appearance: "Aspetto",
  appearances: { auto: "Automatico", clair: "Chiaro", sombre: "Scuro" },
  views: "Viste",
  viewNames: { trouver: "Trova", saisonniers: "Stagionali", territoires: "Territori", donnees: "Dati" },
  panel: "Ricerca e risultati",
  growPanel: "Ingrandisci il pannello",
  shrinkPanel: "Riduci il pannello",
  unknownPlace: "Il luogo richiesto da questo link non è, o non è più, nei dati.",
  dismiss: "Chiudi questo messaggio",
  unknownCommune: "Il comune richiesto da questo link non è nei sette dipartimenti.",
  unknownPass: "Il valico richiesto da questo link non è, o non è più, nei dati.",
  loadFailed: "Non è stato possibile caricare i luoghi.",
  fileUnreachable: ({ file }) => `Il file ${file} non risponde. Controlla la connessione, poi riprova.`,
  fileDamaged: ({ file }) =>
    `Il file ${file} è danneggiato. Riprova; se il problema resta, segnalalo a chi ospita il sito.`,
  retry: "Riprova",
  pageFailed: "Questa parte della pagina si è fermata.",
  partFailed: "Questa parte della pagina non è stata caricata. Controllate la connessione, poi riprovate.",
  loadingPart: "Caricamento…",
};
