import { about, list } from "../core/it.ts";
import type { SheetWords, VisitWords } from "./fr.ts";

export const sheet: SheetWords = {
  noneNear: ({ type, within }) =>
    type === ""
      ? `Nessun luogo noto entro ${within} corrisponde alle tue scelte.`
      : `${type}: nessuno noto entro ${within}.`,
  fromOrigin: ({ name }) => `Da ${name}`,
  kindNotes: {
    accueil: "",
    logement: "Non è uno sportello: è un servizio o una residenza che alloggia lavoratori stagionali.",
    aire: "Non è uno sportello: è un’area di sosta per i veicoli dei lavoratori stagionali.",
  },
  formatNotes: {
    fixe: "",
    itinerant: "Servizio itinerante: si sposta di comune in comune. La mappa mostra la sua base.",
    multisite: "Più sedi si dividono la settimana.",
    antenne: "Sede distaccata di un luogo principale.",
  },
  verificationNotes: {
    officiel: "Presente in un elenco ufficiale.",
    recoupe: "Confermato da due fonti, o da una fonte recente.",
    "a-confirmer": "Fonte vecchia, unica o parziale.",
  },
  approximateNote: ({ commune }) => `Indirizzo non localizzato: il punto è posto al municipio di ${commune}.`,
  backToList: "Torna all’elenco",
  call: "Chiama",
  write: "Scrivi",
  website: "Sito web",
  callNumber: ({ number: phone }) => `Chiama il ${phone}`,
  address: "Indirizzo",
  contact: "Contatti",
  phone: "Telefono",
  toCheck: "da verificare",
  email: "E-mail",
  none: "Non indicato",
  openingHours: "Orari",
  askFirst: {
    phone: "Telefona prima di andarci.",
    email: "Scrivi prima di andarci.",
    website: "Guarda il suo sito prima di andarci.",
    none: "Informati in municipio prima di andarci.",
  },
  openingSource: ({ text }) => `Orari indicati dalla fonte: ${text}`,
  spokenTimeRange: ({ from, to }) => `dalle ${from} alle ${to}`,
  appointment: "Appuntamento",
  appointmentYes: "Su appuntamento",
  appointmentNo: "Senza appuntamento",
  appointmentUnknown: "Non precisato",
  season: "Stagione",
  seasons: { hiver: "Inverno", ete: "Estate", "toute-l-annee": "Tutto l’anno" },
  helpsWith: "Pratiche e servizi",
  nature: "Secondo la fonte",
  stops: "Tappe e giorni di presenza",
  comment: "Da sapere",
  doubts: "Da verificare",
  checks: {
    phone: "telefono",
    email: "e-mail",
    hours: "orari",
    round: "giorni di passaggio",
    address: "indirizzo",
    existence: "se esiste ancora",
  },
  askedHere: "Per quello che ti serve",
  notHere: ({ name }) => `«${name}»: nessun aiuto noto qui.`,
  labelledOn: "Riconosciuto il",
  mandates: "Pratiche per delega",
  mandatesSeenOn: ({ date }) => `Abilitato Aidants Connect, secondo l’elenco del ${date}. Chiedi se lo è ancora.`,
  source: "Fonte",
  sourceDate: ({ date }) => `dati del ${date}`,
  licence: "Licenza",
  sourceTechnical: "Dove nella fonte",
  identifier: "Identificativo",
  alsoListed: ({ name }) => `Noto anche come: ${name}`,
  unknownPlace: "Il luogo richiesto da questo link non è, o non è più, nei dati.",
  unknownImported: "Il luogo richiesto viene da un file importato che non è su questo dispositivo.",
  sourceOf: ({ name }) => `di «${name}»`,
  outsideRegionNote: ({ departement }) =>
    `Questo luogo è fuori dai sette dipartimenti della mappa${departement === "" ? "" : `: ${departement}`}.`,
  allDepartements: "I sette dipartimenti",
  layerFile: ({ file }) => `File che hai aggiunto: ${file}`,
  layerAddedOn: ({ date }) => `Aggiunto il ${date}.`,
  layerVintage: ({ date }) => `Dati del ${date}.`,
  layerUndated: "Data dei dati sconosciuta.",

  clearOrigin: "Cancella il punto di partenza",
  otherWays: "Altri percorsi",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Mappe di Apple",
    device: "App del telefono",
  },
  keepSheet: "Salva o inoltra la scheda",
  shareSheet: "Condividi",
  linkCopied: "Link copiato",
  linkToCopy: "Link della scheda",
  copyRefused: "Il browser non permette la copia: copia tu il testo selezionato.",
  addToContacts: "Aggiungi ai contatti",
  link: "Link",
  printedOn: ({ date }) => `Stampato il ${date}`,
  printedMap: "Mappa: © contributori di OpenStreetMap, agosto 2021",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Enti o servizi: ${text}`,
  themesHint: "Che cosa comprende di solito ogni tema. Informati prima di andarci.",
  formatMeanings: {
    itinerant: "un bus o una squadra che va di comune in comune",
    multisite: "più indirizzi, a turno nella settimana",
    antenne: "presenza a orari fissi per conto di un luogo principale",
  },
  reception: "Accoglienza",
  holidayToday: "Oggi è un giorno festivo: il luogo potrebbe essere chiuso.",
  roundHours: "Orari del giro",
  roundHoursHint: "A queste ore il servizio è da qualche parte sul suo giro: non sono quelle di una tappa.",
  stopTimeNow: ({ time }) => `Sul posto adesso, fino alle ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Prossima presenza: oggi alle ${time}`;
    if (inDays === 1) return `Prossima presenza: domani alle ${time}`;
    return `Prossima presenza: ${day.toLowerCase()}${inDays === 7 ? " prossimo" : ""} alle ${time}`;
  },
};

export const visit: VisitWords = {
  visitTitle: "Prepara la visita",
  visitNext: "Prossime aperture",
  visitNone: "Nelle prossime tre settimane non si conosce nessuna apertura.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Oggi";
    return inDays === 1 ? `Domani, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  visitLeave: ({ minutes, time }) => `${about(minutes, "min")} di strada: parti verso le ${time}`,
  visitArrive: ({ minutes, time }) => `${about(minutes, "min")} di strada: se parti adesso, arrivi verso le ${time}`,
  visitHolidays: ({ text }) => `${text}: giorno festivo, il luogo potrebbe essere chiuso.`,
  visitCall: "Telefona prima di partire:",
  visitWrite: "Scrivi prima di partire:",
  visitNoContact: "Non si conoscono né telefono né e-mail: informati in municipio prima di partire.",
  visitAskOpen: ({ day, date, text }) => `Il servizio sarà aperto ${day.toLowerCase()} ${date}, ${text}?`,
  visitAskStop: ({ commune }) => `Quel giorno il servizio sarà a ${commune}?`,
  visitAskAppointment: "Serve un appuntamento?",
  visitAskThemes: ({ themes }) => `È possibile avere aiuto per: ${list(themes)}?`,
  visitAskPapers: "Quali documenti devo portare?",
  visitBring:
    "Porta un documento d’identità e tutto ciò che hai ricevuto in proposito: lettere, e-mail, numeri di pratica. Tieni per te le tue password.",
  visitToCalendar: "Aggiungi al calendario",
  visitSend: "Invia",
  visitBySms: "Per SMS",
  visitPrint: "Stampa in grande",
  visitCode: "Codice da inquadrare: il link della scheda",

  themeMeanings: {
    emploi:
      "Iscriversi a France Travail (il servizio per l’impiego), cercare lavoro, dichiarare la propria situazione, capire un contratto o una busta paga.",
    formation:
      "Trovare un corso e come pagarlo, usare il conto personale di formazione, preparare un cambio di mestiere.",
    logement:
      "Chiedere un sussidio per l’alloggio o una casa popolare, cercare dove abitare, conoscere gli aiuti per ristrutturare.",
    sante:
      "Iscriversi all’assicurazione sanitaria francese, seguire i rimborsi, chiedere la copertura complementare solidale.",
    famille:
      "Chiedere una prestazione della CAF o della MSA: nascita, custodia dei figli, integrazione del reddito da lavoro (prime d’activité), reddito minimo (RSA).",
    retraite: "Verificare i contributi, chiedere la pensione, seguire la pratica e i versamenti.",
    impots: "Dichiarare i redditi, pagare un’imposta, capire un avviso, correggere un errore.",
    droits: "Conoscere i propri diritti, incontrare un giurista o un conciliatore, chiedere il gratuito patrocinio.",
    identite: "Preparare la domanda di carta d’identità, passaporto, patente o carta di circolazione.",
    numerique: "Usare un computer, farsi aiutare in una pratica online, imparare a farla da soli.",
    mobilite: "Spostarsi senza auto o in gruppo, conoscere i trasporti e gli aiuti per la patente.",
    energie: "Usare il buono energia, capire una bolletta, informarsi per isolare meglio la casa.",
    courrier: "Spedire o ritirare lettere e pacchi, o farsi aiutare con i servizi di La Poste.",
    commerce: "Fare piccole spese sul posto: alimentari, pane, prodotti locali, ritiro pacchi.",
    coworking: "Lavorare a una scrivania condivisa con una buona connessione, a ore, a giornata o al mese.",
    culture:
      "Leggere, prendere in prestito, ascoltare, vedere una mostra o uno spettacolo, partecipare a un laboratorio.",
    alimentation: "Bere o mangiare sul posto, comprare prodotti locali, condividere una cucina o un orto.",
    transition: "Riparare, riusare, condividere attrezzi, imparare a consumare meno energia e meno materia.",
  },

  mandatePlaces: ({ count }) => `Vedi questi ${count} luoghi`,
  carlessMandates: "Pratiche per delega (Aidants Connect): meno viaggi",
  carlessMandatesLead:
    "Con una delega un operatore può svolgere le tue pratiche online a tuo nome. Chiedi se devi tornare. Prima vengono i luoghi che puoi raggiungere senza auto, poi i più vicini.",
  mandateList: ({ date }) => `Elenco del ${date}: chiedi prima di partire.`,

  reportError: "Segnala un errore",
  reportSubject: ({ name, id }) => `Errore nella scheda «${name}» (${id})`,
  reportIntro: "Buongiorno, un’informazione di questa scheda è sbagliata o superata.",
  reportWhat: "Che cosa è sbagliato?",
  reportSubjects: {
    openingHours: "Gli orari",
    contacts: "Il telefono, l’indirizzo e-mail o il sito web",
    address: "L’indirizzo o la posizione sulla mappa",
    closed: "Il luogo ha chiuso definitivamente",
    other: "Altro",
  },
  reportText: "Che cosa si dovrebbe leggere, e come lo sai?",
  reportTextHint:
    "Per esempio: chiuso il lunedì, cartello sulla porta visto il 3 dicembre. Mai il nome di una persona.",
  reportEmpty: "Scrivi una frase: altrimenti nessuno può verificare.",
  reportSee: "Prepara il messaggio",
  reportResult: "Il tuo messaggio",
  reportNothingSent: "Questa pagina non invia nulla: lo fai tu.",
  reportNoAddress:
    "Non è indicato alcun indirizzo di contatto. Copia il messaggio, e consegnalo a chi pubblica questa mappa.",
  reportMessage: "Testo della segnalazione",
  reportOpenMail: "Apri nella mia posta",
  copyText: "Copia il testo",
  textCopied: "Testo copiato",
};
