import { list, number } from "../core/it.ts";
import type { SeasonalWords } from "./fr.ts";

export const seasonal: SeasonalWords = {
  seasonalTitle: "Fare la stagione",
  seasonalLead: "Scegli la tua località sciistica: ecco dove trovi aiuto, e quando.",
  resortExample: "Es.: Val Thorens",
  filtersPutAside: "I tuoi filtri qui non valgono: si vedono tutti gli Espaces saisonniers. Li ritrovi in «Trova».",
  whichResort: "Scegli la tua località sciistica",
  whichResortHint: "Sceglila nell’elenco o toccala sulla mappa.",
  allResorts: ({ count }) => `${number(count)} ${count === 1 ? "località sciistica" : "località sciistiche"}`,
  resortsLoading: "Caricamento delle località sciistiche…",
  resortsFailed: "Non è stato possibile caricare le località sciistiche. Il resto di questa pagina funziona.",
  otherResort: "Scegli un’altra località sciistica",
  nearestSpace: "L’Espace saisonnier più vicino (sportello per lavoratori stagionali)",
  noSpace: ({ nearKm }) => `Nessun Espace saisonnier noto entro ${nearKm} km.`,
  nothingNear: ({ nearKm }) =>
    `Non c’è niente di vicino: nessun Espace saisonnier e nessuno sportello France services entro ${nearKm} km. Questo sportello aiuta per telefono:`,
  nearestDesk: "Lo sportello France services più vicino",
  partOf: ({ name }) => `Nell’elenco dei luoghi: ${name}`,
  placeSeasons: {
    hiver: "Aperto d’inverno, secondo la fonte",
    ete: "Aperto d’estate, secondo la fonte",
    "toute-l-annee": "Aperto tutto l’anno, secondo la fonte",
  },
  meanwhile: "Intanto, lo sportello France services più vicino",
  meanwhileWhy: ({ reason, nearKm }) =>
    ({
      far: `L’Espace saisonnier è a più di ${nearKm} km su strada.`,
      closed: "L’Espace saisonnier in questo momento non è aperto.",
      unknown: "Gli orari dell’Espace saisonnier non sono noti.",
      silent: "Non si conoscono né telefono né e-mail dell’Espace saisonnier.",
    })[reason],
  meanwhileHelps: ({ themes }) => `Aiuta anche gli stagionali: ${list(themes)}.`,
  afterHours: "La sera e il fine settimana",
  afterHoursLead: ({ nearKm }) =>
    `Entro ${nearKm} km, gli sportelli più vicini aperti dopo le 17:30, il sabato o la domenica:`,
  noAfterHours: ({ nearKm }) =>
    `A meno di ${nearKm} km, nessuno sportello di cui conosciamo gli orari è aperto dopo le 17:30, di sabato o di domenica. Chiedi un appuntamento a un’ora che ti vada bene.`,
  afterHoursUnknown: ({ count }) =>
    count === 1
      ? `Non conosciamo gli orari di ${number(count)} altro luogo.`
      : `Non conosciamo gli orari di ${number(count)} altri luoghi.`,
  eveningUntil: ({ days, to }) => `${list(days).toLowerCase()} fino alle ${to}`,
  weekendTimes: ({ days, from, to }) => `${list(days).toLowerCase()}, tra le ${from} e le ${to}`,
  seasonalHousing: "Un alloggio, un posto per il veicolo",
  seasonalHousingNote: ({ nearKm }) =>
    `A meno di ${nearKm} km. Non sono sportelli aperti al pubblico: informati prima di andare.`,
  noSeasonalHousing: ({ nearKm }) =>
    `Non conosciamo servizi di alloggio né aree per veicoli a meno di ${nearKm} km. Chiedi all’Espace saisonnier o al tuo datore di lavoro.`,
  aboutSpaces: "Che cos’è un Espace saisonnier?",
  aboutSpacesText:
    "Uno sportello, in una località sciistica o in una valle, per chi ci lavora una stagione. Porti le tue domande su alloggio, lavoro, salute e formazione, e ti aiutano con le pratiche. Ogni sportello ha i suoi orari e i suoi temi: la sua scheda dice quello che ne sappiamo.",
  remoteTitles: { mail: "Per e-mail", mandate: "Con una delega" },
  mandateText:
    "In uno sportello France services che offre «Aidants Connect» puoi firmare una delega. Dice quali pratiche e per quanto tempo: un operatore può allora farle online a nome tuo, senza le tue password. Per firmare devi poter accedere una volta con FranceConnect. Non hai un account? Dillo all’operatore.",
  emergency: "Pericolo, incidente, malore: chiama il 112, gratuito in tutta l’Unione europea.",
  conventions: ({ count }) =>
    count === 1
      ? `${number(count)} comune ha firmato una convenzione per l’alloggio stagionale, a nostra conoscenza`
      : `${number(count)} comuni hanno firmato una convenzione per l’alloggio stagionale, a nostra conoscenza`,
  conventionsNote:
    "Con questa convenzione con lo Stato il comune si impegna per l’alloggio dei suoi stagionali. L’elenco viene dalla stampa e da siti pubblici: non è completo.",
  signedIn: ({ years }) => `Firmata nel ${list(years)}`,
  signedUnknown: "Anno sconosciuto",
  legendResorts: ({ state, nearKm }) =>
    ({
      near: `Località sciistica entro ${nearKm} km da un Espace saisonnier, d’inverno`,
      far: `Località sciistica senza un Espace saisonnier noto entro ${nearKm} km, d’inverno`,
      unknown: "Località sciistica",
    })[state],
  legendConvention: "Comune che ha firmato una convenzione per l’alloggio stagionale",

  lifeFailed: "Non è stato possibile caricare gli eventi e i partenariati.",
  meetingsTitle: "Eventi dell’anno",
  meetingsLead:
    "Fiere del lavoro, serate di accoglienza e giornate della salute che tornano ogni anno secondo le nostre fonti.",
  meetingsNoDate: "Nessuna data futura è nota: chiedila all’organizzatore.",
  meetingsComing: "In arrivo, secondo le nostre fonti",
  meetingMonthUnknown: "Mese sconosciuto",
  meetingSeen: ({ year }) => (year === "" ? "Anno in cui è stato visto: sconosciuto." : `Visto nel ${year}.`),
  meetingCalendar: "Tutti gli eventi con una data, per il mio calendario (ICS)",
  meetingCalendarNote:
    "Oggi sono soprattutto date passate. Un calendario abbonato a questo indirizzo riceve le prossime appena una fonte le dà.",
  agreementsTitle: "Partenariati e accordi",
  agreementsLead:
    "Con il mare, tra datori di lavoro, per l’alloggio o la salute: quello che ne dicono le nostre fonti. L’elenco è parziale.",
  conventionFacts: {
    signature: "firma",
    renouvellement: "rinnovo",
    bilan: "bilancio",
    echeance: "scadenza",
    "commune-touristique": "comune turistico",
    "station-classee": "località turistica classificata",
    compte: "conteggio del dipartimento",
    cadre: "quadro della legge",
  },

  linksTitle: "Risorse: aiuti, siti e guide",
  linksLead:
    "Quello che altri offrono, sui loro siti, per alloggio, lavoro, salute e spostamenti. Per lo più in francese.",
  linksFailed: "Non è stato possibile caricare le risorse.",
  linksLimits:
    "Elenco parziale, tratto da fonti pubbliche; gli indirizzi non sono stati aperti uno per uno. Le somme e le condizioni possono essere cambiate: verifica sul sito.",
  linkAudience: "Per chi",
  linkAnyAudience: "Tutti",
  linkAudiences: {
    habitants: "residenti",
    saisonniers: "lavoratori stagionali",
    employeurs: "datori di lavoro",
    agents: "personale dei luoghi di accoglienza",
    collectivites: "enti locali",
  },
  linkTheme: "Argomento",
  linkAnyTheme: "Tutti gli argomenti",
  linkServices: "Luoghi di servizi al pubblico",
  linkFor: "Per",
  linkCount: ({ count, all, place }) =>
    `${count === 0 ? "Nessuna risorsa" : count === 1 ? "1 risorsa" : `${count} risorse`} su ${all}${place === "" ? "" : ` (${place}, e quelle valide ovunque)`}`,
  linksOfNeed: ({ count }) => `Aiuti e siti su questo argomento (${count})`,
  linksOfPlace: ({ count }) => `Aiuti e siti su questi argomenti (${count})`,
  linksOfTravel: ({ names }) => `Senza auto qui: ${names}`,
  linkDated: ({ date }) => `Contenuto: ${date}.`,
  linkUndated: "Data del contenuto sconosciuta.",
  linkOld: "Vecchio: da verificare.",

  cardTitle: "Da mostrare",
  cardLead: "Spunta quello che ti serve, poi mostra questa scheda allo sportello, o inviala.",
  cardNeedNames: {
    logement: "Un letto, un alloggio",
    emploi: "Il mio contratto, la mia paga",
    sante: "La mia salute",
  },
  cardArrivalDay: "Arrivo il",
  cardIntro: ({ name }) =>
    name === "" ? "Buongiorno, lavoro qui per una stagione." : `Buongiorno, lavoro per una stagione a ${name}.`,
  cardNeeds: {
    logement: "Cerco un letto o un alloggio.",
    emploi: "Ho una domanda sul mio contratto o sulla mia paga.",
    sante: "Ho bisogno di cure, o di aiuto per la mia assicurazione sanitaria.",
  },
  cardArrival: ({ day, date }) => `Arrivo ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Parlo francese.",
    en: "Parlo inglese.",
    it: "Parlo italiano.",
    es: "Parlo spagnolo.",
  },
  cardAsk: "È possibile aiutarmi? Se no, a chi posso rivolgermi?",
  cardSubject: "Richiesta di aiuto di una persona che lavora per una stagione",
  firstDesk: ({ day, date, time }) => `Prossima apertura: ${day.toLowerCase()} ${date} alle ${time}`,
  firstDeskUnknown: "Orari sconosciuti: chiedi un appuntamento.",
  cardMail: "Scrivi questo messaggio",
};
