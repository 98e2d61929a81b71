import { number } from "../../../ui/messages/it/grammar.ts";
import type { RefreshWords } from "./fr.ts";

export const refresh: RefreshWords = {
  refreshIntro:
    "Questo pulsante chiede a data.gouv.fr l’elenco nazionale attuale degli sportelli France services, un file di circa 1 MB. Nient’altro lascia il tuo dispositivo: né posizione, né ricerca, né livello. L’elenco è letto qui, poi decidi tu.",
  refreshAsk: "Aggiorna da data.gouv.fr",
  refreshAsking: "Richiesta dell’elenco a data.gouv.fr…",
  refreshReading: "L’elenco è arrivato: confronto con la mappa…",
  refreshStopped: "Interrotto. La mappa non è cambiata.",
  refreshFaults: {
    offline: "Il dispositivo non ha rete: non è stato possibile richiedere l’elenco. Riprova quando torna la rete.",
    unreachable:
      "data.gouv.fr non è raggiungibile, o la risposta si è interrotta. Verifica la connessione, poi riprova.",
    late: "data.gouv.fr non ha risposto entro un minuto. Riprova più tardi o con una connessione migliore.",
    broken: "data.gouv.fr è guasto o sovraccarico. Riprova tra qualche minuto.",
    moved:
      "L’elenco non è più al suo indirizzo abituale. Se continua così, scaricalo da data.gouv.fr e importa il file qui sopra.",
    "too-large":
      "Il file inviato da data.gouv.fr è troppo grande per essere l’elenco: non è stato letto nulla. Riprova più tardi.",
    "not-the-list":
      "Il file inviato da data.gouv.fr non è l’elenco degli sportelli France services: non è stato importato nulla. Riprova più tardi.",
    incomplete:
      "L’elenco ricevuto è incompleto: manca più di un decimo dei nostri luoghi, o ha troppo poche righe. Non è stato importato nulla. Riprova più tardi.",
    "no-map":
      "I luoghi o i comuni della mappa non sono caricati: non c’è nulla con cui confrontare l’elenco. Riprova quando la mappa è caricata.",
    "reader-failed": "Non è stato possibile avviare il programma che legge l’elenco. Ricarica la pagina, poi riprova.",
  },
  refreshTitle: ({ date }) => `Elenco del ${date}, confrontato con la mappa`,
  refreshUndated: "Elenco senza data, confrontato con la mappa",
  refreshSame: ({ count }) =>
    count === 1
      ? `Nessuna differenza: lo sportello France services (${number(count)}) della mappa è nell’elenco, identico.`
      : `Nessuna differenza: i ${number(count)} sportelli France services della mappa sono nell’elenco, identici.`,
  refreshDiffers: ({ count }) => `${number(count)} ${count === 1 ? "differenza" : "differenze"} rispetto alla mappa.`,
  refreshUnchanged: ({ count }) => `${number(count)} ${count === 1 ? "luogo invariato" : "luoghi invariati"}`,
  refreshKinds: {
    added: "Aggiunti",
    gone: "Scomparsi dall’elenco",
    renamed: "Rinominati",
    moved: "Spostati",
    rescheduled: "Orari cambiati",
    retold: "Telefono, e-mail o indirizzo cambiati",
  },
  refreshKind: ({ kind, count }) => `${kind}: ${number(count)}`,
  refreshMovedBy: ({ number: km }) => `a ${km} km da lì`,
  refreshFormerly: ({ name }) => `prima: ${name}`,
  refreshNow: ({ text }) => `nell’elenco: ${text}`,
  refreshUnsaid: "nulla",
  refreshNotOnMap: "non è sulla mappa",
  refreshApplyNote:
    "Il livello resta su questo dispositivo, separato: puoi nasconderlo o eliminarlo in «I miei livelli». Il prossimo aggiornamento lo sostituisce.",
  refreshApply: "Applica come livello",
  refreshLeave: "Non applicare",
  refreshLeft: "Non è stato applicato nulla. La mappa non è cambiata.",
  refreshApplied: ({ name }) => `Il livello «${name}» è sulla mappa.`,
  refreshLayerGone: "Il livello è stato eliminato nel frattempo.",
  refreshLayer: ({ date }) => `Elenco France services${date === "" ? "" : ` del ${date}`}`,
};
