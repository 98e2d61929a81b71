import { number, places } from "../../../ui/messages/it/grammar.ts";
import type { AboutWords } from "./fr.ts";

export const about: AboutWords = {
  aboutSections: {
    method: "Metodo",
    sources: "Fonti e licenze",
    accessibility: "Accessibilità",
    privacy: "Privacy",
    software: "Software e crediti",
    contact: "Segnalazioni e contatti",
  },
  aboutIntro:
    "Una mappa aperta dei luoghi dove farsi aiutare con i servizi pubblici, in sette dipartimenti delle Alpi francesi. È un sito statico: non ha un server proprio, né account, né pubblicità.",
  aboutPlainList: "Elenco dei luoghi senza mappa (in francese)",
  aboutVersion: "Versione del software",
  aboutBuild: "Impronta della pubblicazione",
  aboutNoBuild: "nessuna: versione di sviluppo",
  aboutData: "Dati",
  aboutDataAre: ({ count, date }) => `${places(count)}, da fonti riprese fino al ${date}`,
  aboutPeople: "Popolazione",
  aboutPeopleAre: ({ vintage }) => `municipale, edizione ${vintage}`,
  aboutMethod: [
    "I luoghi vengono da tabelle tenute a mano, a partire dall’elenco ufficiale degli sportelli France services e da altre fonti pubbliche. Ogni scheda indica la fonte e la data, e se resta da confermare.",
    "La distanza si conta da dove vivono gli abitanti (6466 punti, dalle celle di 1 km del censimento 2021) o, a scelta, dal municipio di ogni comune, al luogo visibile più vicino: in linea d’aria, o su strada, d’estate e d’inverno. Sono stime, non misure né itinerari.",
    "Un abitante è servito quando questa distanza non supera la soglia scelta; un comune può quindi esserlo in parte. Una quota è il numero di abitanti serviti, rapportato a quello del territorio. Si può calcolare per chi ha 65 anni e più, per chi ne ha meno di 15 o, come stima, per le famiglie senza auto.",
  ],
  aboutLicences: "Testi di tutte le licenze",
  accessState: "Stato di conformità",
  accessStateIs: ({ share, count, total }) =>
    `Il sito è dichiarato parzialmente conforme al RGAA 4.1.2, la norma francese: ${count} dei ${total} criteri che vi si applicano sono rispettati, cioè ${share}, secondo il progetto stesso. La conformità totale sarà dichiarata solo dopo una verifica esterna.`,
  accessBasis:
    "Questo tasso viene da una valutazione del progetto stesso, il 28 e il 29 novembre 2026: i 106 criteri, dal codice, da prove automatiche e dalle schermate guardate, senza che ogni criterio lo sia stato su ogni schermata; il colore e le etichette lo sono stati su tutte e quindici. È provvisorio. Nessuno di esterno l’ha verificato. Il risultato di ogni criterio e la sua prova sono in docs/rgaa.csv, con il codice. Il sito è pensato per seguire le WCAG 2.2 al livello AA.",
  accessTested: "Che cosa si prova a ogni versione",
  accessTests: [
    "In Chromium, axe-core non trova difetti nelle viste e nelle schede, con aspetto chiaro e scuro.",
    "I percorsi principali si fanno con la sola tastiera, e il focus resta visibile.",
    "Le viste stanno in una finestra larga 320 pixel, senza scorrimento orizzontale; nulla si taglia con un testo grande il doppio, né con lo zoom al 400%.",
    "Nomi, ruoli e annunci letti dalle tecnologie assistive sono verificati nella pagina, in francese e in parte in inglese.",
    "Dieci percorsi con la tastiera in Firefox 153 con il lettore di schermo Orca 48, su Linux, il 28 novembre 2026: ciò che Orca dice è stato registrato per iscritto, e letto.",
  ],
  accessUntested: "Che cosa non è stato provato",
  accessNotTests: [
    "Un audit di una persona esterna al progetto.",
    "L’ascolto con NVDA, JAWS, VoiceOver o TalkBack.",
    "Safari, e telefoni veri.",
    "L’uso da parte di persone con disabilità.",
  ],
  accessFaults: "Che cosa si sa non essere accessibile",
  accessFaultsAre: [
    "Il disegno della mappa non si legge con un lettore di schermo: l’elenco dà gli stessi luoghi, e le tabelle le stesse cifre.",
    "I dati restano in francese in tutte le lingue della pagina, e i testi delle licenze in inglese.",
    "Le pagine dei singoli luoghi e gli elenchi senza mappa sono solo in francese.",
  ],
  accessTechnologies: "Tecnologie",
  accessTechnologiesAre: "HTML, CSS, JavaScript, WAI-ARIA e SVG; WebGL solo per la mappa.",
  accessShortcut: "Scorciatoia per la ricerca",
  accessShortcutIs: "Il tasto «/» porta alla ricerca",
  accessHelp: "Segnalazioni e ricorsi",
  accessHelpIs:
    "Se un difetto ti impedisce di accedere a un contenuto, dillo a chi pubblica questa mappa: vedi «Segnalazioni e contatti». Se è un ente soggetto al RGAA e non risponde, puoi rivolgerti al Difensore dei diritti francese.",
  accessDefender: "Défenseur des droits",
  privacyNever:
    "Nessun cookie, nessun tracciamento, nessuna misurazione del pubblico. Nulla è richiesto a un altro sito senza una tua azione, e ciò che è conservato sul tuo dispositivo non è inviato a nessuno.",
  privacyHost:
    "Come per ogni pagina, chi ospita la mappa vede il tuo indirizzo IP e il tipo del tuo browser; che cosa ne conserva dipende da lui.",
  privacyServices: "Servizi contattati su tua richiesta",
  privacyServicesAre:
    "Ognuno riceve anche, come per ogni richiesta, il tuo indirizzo IP e il tipo del tuo browser, ma né cookie né l’indirizzo della pagina. La mappa funziona anche senza.",
  privacyDirections:
    "«Come arrivare», nella scheda di un luogo, apre un pianificatore di percorsi esterno: riceve il luogo, il punto di partenza che hai scelto e il modo di spostarsi, mai la posizione del tuo dispositivo.",
  privacyHosts: "Indirizzi",
  privacyWhen: "Quando",
  privacySends: "Inviato",
  privacyRefuse: "Come rifiutare",
  privacyKept: "Che cosa è conservato su questo dispositivo",
  privacyKeptIs:
    "Lingua, aspetto, filtri e sportelli previsti sono nell’indirizzo della pagina: chi riceve il tuo link li vede. La posizione del dispositivo non è scritta da nessuna parte.",
  privacyWhy: "Per",
  privacyUntil: "Durata",
  privacyErase: "Come cancellare",
  serviceNames: {
    addressSearch: "Ricerca di indirizzi",
    addressOfPosition: "Indirizzo della tua posizione",
    baseMap: "Mappe di base online",
  },
  serviceProviders: {
    ign: "IGN, Géoplateforme",
  },
  serviceActs: {
    typeInSearch: "scrivi almeno tre lettere nella ricerca",
    askAddressOfPosition: "dopo «Trova la mia posizione», chiedi l’indirizzo della tua posizione",
    chooseBaseMap: "scegli una mappa di base online, e alle visite seguenti finché questa scelta è conservata",
  },
  serviceSends: {
    typedText: "ciò che scrivi",
    middleOfRegion: "un punto fisso in mezzo ai sette dipartimenti, perché i loro indirizzi vengano per primi",
    devicePosition: "la posizione del dispositivo",
    shownTiles: "la parte della mappa che guardi",
  },
  serviceSendsNothing: "nulla di tuo",
  serviceRefusals: {
    typeNoAddress:
      "parti dall’elenco, dai filtri o dalla mappa; senza rete, la ricerca trova comuni, località sciistiche e luoghi e non invia nulla",
    leaveButton: "non usare quel pulsante",
    keepOwnBaseMap: "tieni la mappa integrata, o tornaci",
  },
  keptThings: {
    recentSearches: {
      name: "Ricerche recenti",
      why: "proporle di nuovo",
      until: "le ultime cinque",
      erase: "il pulsante sotto i risultati della ricerca",
    },
    searchShortcut: {
      name: "Scorciatoia per la ricerca",
      why: "rispettare la tua scelta di non averla",
      until: "finché non la riattivi",
      erase: "la casella, in «Accessibilità»",
    },
    scenario: {
      name: "Sportelli previsti e luoghi esclusi",
      why: "ritrovarli alla prossima visita",
      until: "finché non li togli",
      erase: "toglili in «Territori»",
    },
    baseMapChoice: {
      name: "Scelta della mappa di base",
      why: "ritrovare la stessa mappa di base",
      until: "fino a un’altra scelta",
      erase: "torna alla mappa integrata",
    },
    layers: {
      name: "I tuoi livelli",
      why: "conservare i luoghi che hai importato",
      until: "finché non li elimini",
      erase: "«I miei livelli», in «Dati»",
    },
    site: {
      name: "La mappa stessa",
      why: "aprirsi senza rete",
      until: "fino alla versione seguente",
      erase: "con tutto il resto, qui sotto",
    },
    maps: {
      name: "Pezzi di mappe di base online",
      why: "rivederli senza rete",
      until: "30 giorni, 1.500 pezzi al massimo",
      erase: "«Offline», in «Dati»",
    },
  },
  eraseAll: "Cancella tutto ciò che questa pagina conserva su questo dispositivo",
  eraseAsk:
    "I tuoi livelli, le ricerche, gli sportelli previsti ricordati, le scelte e la copia offline saranno cancellati. Non potrai tornare indietro.",
  eraseNow: "Cancella tutto",
  eraseNot: "Non cancellare nulla",
  erasing: "Cancellazione…",
  erased:
    "Tutto è stato cancellato da questo dispositivo. Ciò che la pagina mostra ancora viene dal suo indirizzo, e sparirà con esso. Chiudi le altre schede con la mappa; alla prossima visita sarà conservata di nuovo, per aprirsi senza rete.",
  eraseRefused: ({ names }) =>
    `Il browser non ha permesso di cancellare: ${names}. Cancella i dati di questo sito nelle impostazioni del browser; il resto è stato cancellato.`,
  eraseUnavailable:
    "Non è stato cancellato nulla: questa parte della pagina non si è caricata. Controlla la connessione, poi riprova.",
  softwareLicence:
    "Il codice è software libero, sotto licenza MIT, di chi contribuisce a Services alpins: chiunque può usarlo, modificarlo e pubblicarlo.",
  softwareFont: "Il carattere è Atkinson Hyperlegible Next, disegnato per chi è ipovedente (licenza OFL 1.1).",
  softwareData: "I dati appartengono ai loro produttori, indicati in «Fonti e licenze».",
  softwarePackages: ({ count }) =>
    `${number(count)} ${count === 1 ? "libreria o carattere" : "librerie e caratteri"} in questa versione`,
  softwarePackagesFailed: "Non è stato possibile leggere l’elenco delle librerie.",
  contactPlace: "Un’informazione sbagliata su un luogo: «Segnala un errore», nella sua scheda.",
  contactElse: "Altro, per esempio un difetto di accessibilità:",
  contactNowhere:
    "Per altro, per esempio un difetto di accessibilità: chi pubblica questa mappa non ha indicato un indirizzo a cui scrivere.",
  contactSecurity:
    "Una falla di sicurezza: segnalala in privato a chi pubblica la mappa, prima di parlarne in pubblico. Il file SECURITY.md del codice dice che cosa scrivere e che cosa è protetto.",
  contactPublisher: "Editore e hosting",
  contactPublisherUnknown: "chi pubblica questa mappa non li ha indicati",
};
