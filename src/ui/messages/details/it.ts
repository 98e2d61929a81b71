import type { Details } from "../catalogue.ts";
import { number, places } from "../core/it.ts";
import { journey } from "../journey/it.ts";
import { seasonal } from "../seasonal/it.ts";
import { sheet, visit } from "../sheet/it.ts";

export const details: Details = {
  themesAddUp: "Più temi scelti: il luogo deve trattarli tutti.",
  passesByNeedsCommune: "Cerca prima il tuo comune, in alto.",
  noPlace: "Nessun luogo corrisponde a tutti questi filtri.",
  emptiedBy: ({ group, count }) => `Il filtro «${group}» svuota l’elenco: senza, ${places(count)}.`,
  lift: ({ group }) => `Togli «${group}»`,
  emptiedTogether: "Sono più filtri insieme a svuotare l’elenco.",
  nearestPassing: "Nessun servizio itinerante noto passa in questo comune. La tappa più vicina:",
  noPlaceInZone: "Nessun luogo nella zona visibile. Sposta la mappa o mostra tutti i luoghi.",
  showWhole: ({ count }) => `Mostra tutti (${places(count)})`,
  printNearest: "Stampa i dieci più vicini",
  unknownOrigin: "Il punto di partenza di questo link non è, o non è più, nei dati.",
  whichAnswer: "Intendevi una di queste risposte? Invio prende la prima.",
  nothingFound: ({ text }) =>
    `Nessun luogo, servizio o giorno riconosciuto in «${text}». Prova un comune, un codice postale o una parola come «pensione».`,
  forgetSearches: "Dimentica queste ricerche",
  askingAddresses: "Ricerca di indirizzi…",
  addressesBusy: "Il servizio degli indirizzi è molto richiesto: riprova tra qualche secondo. Il resto funziona.",
  addressesUnavailable:
    "Ricerca di indirizzi non disponibile. Comuni, località sciistiche e luoghi restano disponibili.",
  noAddress: "Nessun indirizzo con questo nome.",
  locationFaults: {
    refused:
      "Il dispositivo non ha dato la sua posizione. Autorizzala nelle impostazioni del browser o scrivi il tuo comune.",
    unavailable: "Il dispositivo non conosce la sua posizione. Scrivi piuttosto il comune o l’indirizzo.",
    timeout: "La posizione non è arrivata in tempo. Riprova all’aperto o vicino a una finestra, o scrivi il comune.",
    outside: "Sei fuori dai sette dipartimenti della mappa. Scrivi il comune o la località sciistica dove vai.",
  },
  searchResults: ({ count }) => `${number(count)} ${count === 1 ? "risposta" : "risposte"} alla ricerca`,
  quoted: ({ name }) => `«${name}»`,

  spokenCount: ({ text, asked }) => (asked === "" ? `${text}.` : `${text} per ${asked}.`),
  spokenOrder: ({ name, text }) => {
    const from = name === "" ? "Luoghi ordinati dalla tua posizione" : `Luoghi ordinati da ${name}`;
    return text === "" ? `${from}.` : `${from}; il più vicino: ${text}.`;
  },
  spokenByCommune: "Luoghi ordinati per comune.",

  offlineBadge: "Offline",
  offlineLimits:
    "Mappa, elenco, schede e cifre funzionano senza rete. La ricerca di indirizzi e il Plan IGN richiedono una connessione.",
  offlineNotKept:
    "Ciò che è già aperto funziona senza rete; il resto no, perché la mappa non è conservata su questo dispositivo.",
  offlineWeight: ({ count }) => `Meno di ${number(count)} MB da scaricare.`,
  startOffline: "Tenere la mappa su questo dispositivo",
  updateReady: "Una nuova versione della pagina è pronta.",
  updateElsewhere:
    "La pagina è stata aggiornata in un’altra scheda. Ricarica questa per vedere la nuova versione: ciò che non ha ancora caricato può mancare.",
  updateMissing: "Il sito è stato aggiornato e una parte di questa pagina non esiste più. Ricaricala per continuare.",
  updateLoses:
    "Ricaricando la pagina perderesti ciò che hai scritto in un campo. Il resto è conservato: filtri, file importato.",
  updating: "Aggiornamento…",
  updateNow: "Aggiorna",
  reloadPage: "Ricarica",
  notNow: "Più tardi",
  offlineKeeping: {
    unknown: "La pagina verifica se può aprirsi senza rete su questo dispositivo.",
    unsupported: "Qui il browser non può conservare la mappa sul dispositivo: serve la rete a ogni visita.",
    unasked:
      "La mappa non è conservata su questo dispositivo. Se la conservi, si scarica una volta sola e poi si apre senza rete.",
    preparing: "La mappa si sta scaricando su questo dispositivo, per aprirsi poi senza rete.",
    ready: "La mappa è conservata su questo dispositivo: si apre senza rete, allo stesso indirizzo.",
    failed:
      "Non è stato possibile conservare la mappa su questo dispositivo: la rete si è interrotta o manca spazio. Funziona con la rete.",
  },

  legend: "Legenda",
  mapHelp: "Frecce per spostarsi, più e meno per la scala. Tutto ciò che la mappa mostra è nell’elenco.",
  legendCluster:
    "Più luoghi: quota di ogni tipo – linea piena per France services, tratteggiata per gli stagionali, doppia per il multiservizi",
  legendImported: "Luogo che hai importato («+3» in un gruppo)",
  legendNeighbour: "Luogo vicino, fuori dai sette dipartimenti",
  legendHousing: "Alloggio o area di sosta, senza sportello",
  legendSeveral: "Due tipi nello stesso luogo",
  legendPasses: { closed: "Valico chiuso", doubtful: "Valico aperto a seconda dell’anno", open: "Valico aperto" },
  legendStops: "Tappe del luogo scelto",
  legendTerritories: "Confini: dipartimento, unione di comuni (EPCI), comune",
  legendTrip: "Dal punto di partenza al luogo scelto",

  mapNoWebgl:
    "Questo browser non può disegnare la mappa (WebGL assente o rifiutato). L’elenco, le schede e le cifre funzionano.",
  mapLost:
    "La mappa si è fermata per mancanza di memoria grafica. Torna da sola appena possibile. Il resto della pagina funziona.",
  baseMapFailed: "Non è stato possibile caricare la mappa di base: i luoghi sono disegnati senza.",
  nearGroundFailed: "Il dettaglio della mappa di base non è stato caricato: la mappa ne mostra la panoramica.",
  territoriesFailed: "Non è stato possibile caricare i confini dei territori: sulla mappa mancano i loro limiti.",
  baseMapTitle: "Mappa di base",
  legendAndBaseMap: "Legenda e mappa di base",
  baseMapChoices: {
    integree: "Mappa integrata (senza rete)",
    plan: "Plan IGN (online)",
  },
  baseMapSends:
    "Online, la pagina chiede all’IGN (Géoplateforme, data.geopf.fr) la parte della mappa che guardi. La scelta è conservata su questo dispositivo.",
  planOffer: "Qui la mappa si ferma alle strade e alle frazioni: il Plan IGN mostra vie e sentieri.",
  planOfferAct: "Mostra il Plan IGN, una volta per tutte",
  planIs: {
    asking: "Il Plan IGN sta arrivando…",
    shown: "Si vede il Plan IGN.",
    failed: "data.geopf.fr non fornisce il Plan IGN: la mappa integrata lo sostituisce.",
    offline: "Nessuna rete: la mappa integrata sostituisce il Plan IGN, che tornerà con la rete.",
  },
  dataLicence: "Dati aperti (ODbL 1.0) e fonti",

  eraseAll: "Cancella tutto ciò che questa pagina conserva su questo dispositivo",
  eraseAsk:
    "Tutto ciò che questa pagina conserva qui (ricerche, scelte, file importato, correzioni, copia offline) sarà cancellato. Non potrai tornare indietro.",
  erasing: "Cancellazione…",
  erased:
    "Tutto è stato cancellato da questo dispositivo. Ciò che la pagina mostra ancora viene dal suo indirizzo, e sparirà con esso. Chiudi le altre schede con la mappa; alla prossima visita sarà conservata di nuovo, per aprirsi senza rete.",
  eraseRefused:
    "Il browser non ha permesso di cancellare tutto. Cancella i dati di questo sito nelle impostazioni del browser.",

  ...sheet,
  ...visit,
  ...journey,
  ...seasonal,
};
