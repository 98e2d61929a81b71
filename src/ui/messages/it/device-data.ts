import type { DeviceDataWords } from "../fr/device-data.ts";

export const deviceData: DeviceDataWords = {
  searchShortcut: "Il tasto «/» porta alla ricerca",
  eraseAll: "Cancella tutto ciò che questa pagina conserva su questo dispositivo",
  eraseAsk:
    "Tutto ciò che questa pagina conserva qui (ricerche, scelte, sportelli previsti, file importato, correzioni, copia offline) sarà cancellato. Non potrai tornare indietro.",
  eraseNow: "Cancella tutto",
  eraseNot: "Non cancellare nulla",
  erasing: "Cancellazione…",
  erased:
    "Tutto è stato cancellato da questo dispositivo. Ciò che la pagina mostra ancora viene dal suo indirizzo, e sparirà con esso. Chiudi le altre schede con la mappa; alla prossima visita sarà conservata di nuovo, per aprirsi senza rete.",
  eraseRefused:
    "Il browser non ha permesso di cancellare tutto. Cancella i dati di questo sito nelle impostazioni del browser.",
  eraseUnavailable:
    "Non è stato cancellato nulla: questa parte della pagina non si è caricata. Controlla la connessione, poi riprova.",
};
