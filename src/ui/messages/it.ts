import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { DoorKind } from "../../domain/network/road-network.ts";
import type { Catalogue } from "./catalogue.ts";
import { roadWithArticle } from "./french-names.ts";

/** Italian. A French name of an administration stays French and is explained once, in brackets. */
export const it: Catalogue = {
  appName: "Services alpins",
  appPurpose: "Dove trovare aiuto con i servizi pubblici nelle Alpi francesi",
  skipToList: "Vai all’elenco dei luoghi",
  skipToMap: "Vai alla mappa",
  language: "Lingua",
  appearance: "Aspetto",
  appearances: { auto: "Automatico", clair: "Chiaro", sombre: "Scuro" },
  views: "Viste",
  viewNames: { trouver: "Trova", territoires: "Territori", donnees: "Dati" },
  panel: "Ricerca e risultati",
  growPanel: "Ingrandisci il pannello",
  shrinkPanel: "Riduci il pannello",

  filters: "Filtri",
  filtersSet: ({ count }) => `${number(count)} ${count === 1 ? "filtro attivo" : "filtri attivi"}`,
  resetFilters: "Azzera i filtri",
  liftFilter: ({ name }) => `Togli il filtro «${name}»`,
  closeFilters: ({ count }) => `Mostra ${places(count)}`,
  groups: {
    category: "Tipo di luogo",
    theme: "Temi",
    practical: "Aspetti pratici",
    departement: "Dipartimento",
    kind: "Funzione",
    format: "Formato",
    verification: "Verifica",
    opening: "Apertura",
    passesBy: "Passaggio nel comune",
    reach: "Distanza",
  },
  themesAddUp: "Più temi scelti: il luogo deve trattarli tutti.",
  categories: {
    "france-services": "France services (sportello per i servizi pubblici)",
    "espace-saisonnier": "Espace saisonnier (sportello per lavoratori stagionali)",
    "lieu-multiservices": "Spazio multiservizi o di comunità (tiers-lieu)",
  },
  themes: {
    emploi: "Lavoro",
    formation: "Formazione",
    logement: "Alloggio",
    sante: "Salute",
    famille: "Famiglia",
    retraite: "Pensione",
    impots: "Tasse",
    droits: "Diritti e giustizia",
    identite: "Documenti d’identità",
    numerique: "Aiuto digitale",
    mobilite: "Mobilità",
    energie: "Energia",
    courrier: "Posta",
    commerce: "Negozio",
    coworking: "Coworking",
    culture: "Cultura",
    alimentation: "Alimentazione",
    transition: "Transizione ecologica",
  },
  practicals: {
    samedi: "Aperto il sabato",
    "soir-ou-week-end": "La sera dopo le 17:30 o nel fine settimana",
    "sans-rendez-vous": "Senza appuntamento",
    "par-telephone": "Raggiungibile per telefono",
  },
  kinds: {
    accueil: "Sportello aperto al pubblico",
    logement: "Servizio di alloggio per stagionali",
    aire: "Area di sosta per i veicoli degli stagionali",
  },
  kindNotes: {
    accueil: "",
    logement: "Non è uno sportello: è un servizio o una residenza che alloggia lavoratori stagionali.",
    aire: "Non è uno sportello: è un’area di sosta per i veicoli dei lavoratori stagionali.",
  },
  formats: { fixe: "Fisso", itinerant: "Itinerante", multisite: "Più sedi", antenne: "Sede distaccata" },
  formatNotes: {
    fixe: "",
    itinerant: "Servizio itinerante: si sposta di comune in comune. La mappa mostra la sua base.",
    multisite: "Più sedi si dividono la settimana.",
    antenne: "Sede distaccata di un luogo principale.",
  },
  verifications: { officiel: "Elenco ufficiale", recoupe: "Verificato", "a-confirmer": "Da confermare" },
  verificationNotes: {
    officiel: "Presente in un elenco ufficiale.",
    recoupe: "Confermato da due fonti, o da una fonte recente.",
    "a-confirmer": "Fonte vecchia, unica o parziale: telefona prima di andare.",
  },

  places: ({ count }) => places(count),
  placeList: "Luoghi",
  loadingPlaces: "Caricamento dei luoghi…",
  approximate: "Posizione approssimativa",
  approximateNote: ({ commune }) => `Indirizzo non localizzato: il punto è posto al municipio di ${commune}.`,
  noPlace: "Nessun luogo corrisponde a tutti questi filtri.",
  emptiedBy: ({ group, count }) => `Il filtro «${group}» svuota l’elenco: senza, ${places(count)}.`,
  lift: ({ group }) => `Togli «${group}»`,
  emptiedTogether: "Sono più filtri insieme a svuotare l’elenco.",
  unknownPlace: "Il luogo richiesto da questo link non è, o non è più, nei dati.",
  dismiss: "Chiudi questo messaggio",

  backToList: "Torna all’elenco",
  call: "Chiama",
  write: "Scrivi",
  directions: "Come arrivare",
  website: "Sito web",
  newWindow: "nuova finestra",
  callNumber: ({ number: phone }) => `Chiama il ${phone}`,
  address: "Indirizzo",
  contact: "Contatti",
  phone: "Telefono",
  email: "E-mail",
  none: "Non indicato",
  openingHours: "Orari",
  openingUnknown: "Orari sconosciuti: telefona prima di andare.",
  openingSource: ({ text }) => `Orari indicati dalla fonte: ${text}`,
  closed: "Chiuso",
  today: "oggi",
  openUntil: ({ time }) => `Aperto fino alle ${time}`,
  closingAt: ({ time }) => `Chiude tra poco, alle ${time}`,
  closedOpensToday: ({ time }) => `Chiuso – apre alle ${time}`,
  closedOpensTomorrow: ({ time }) => `Chiuso – apre domani alle ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Chiuso – apre ${day.toLowerCase()}${isNextWeek ? " prossimo" : ""} alle ${time}`,
  closedForSeason: {
    hiver: "Chiuso in questa stagione – aperto d’inverno",
    ete: "Chiuso in questa stagione – aperto d’estate",
  },
  openByAppointment: "Su appuntamento oggi",
  hoursUnknown: "Orari sconosciuti",
  maybeClosedOnHoliday: "giorno festivo: potrebbe essere chiuso",
  days: ["Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato", "Domenica"],
  timeRange: ({ from, to }) => `${from}–${to}`,
  spokenTimeRange: ({ from, to }) => `dalle ${from} alle ${to}`,
  appointment: "Appuntamento",
  appointmentYes: "Appuntamento possibile o richiesto",
  appointmentNo: "Senza appuntamento",
  season: "Stagione",
  seasons: { hiver: "Inverno", ete: "Estate", "toute-l-annee": "Tutto l’anno" },
  helpsWith: "Pratiche e servizi",
  format: "Formato",
  nature: "Secondo la fonte",
  stops: "Tappe e giorni di presenza",
  comment: "Da sapere",
  doubts: "Da verificare",
  labelledOn: "Riconosciuto il",
  verification: "Verifica",
  source: "Fonte",
  sourceDate: ({ date }) => `dati del ${date}`,
  licence: "Licenza",
  identifier: "Identificativo",
  labelled: ({ name, text }) => `${name}: ${text}`,
  alsoListed: ({ name }) => `Noto anche come: ${name}`,

  coverage: "Popolazione servita",
  // The number comes first: an article would have to change with it (i 7, gli 8).
  measured: ({ count, model }) =>
    count === 0
      ? "Nessuno sportello visibile: nessuno è servito."
      : `Che cosa si misura: ${number(count)} ${count === 1 ? "sportello visibile" : "sportelli visibili"} con i tuoi filtri, ${byModel(model)}, dal municipio di ogni comune.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servizio di alloggio o un’area di sosta visibile non è contato: lì nessuno riceve il pubblico."
      : `${number(count)} servizi di alloggio o aree di sosta visibili non sono contati: lì nessuno riceve il pubblico.`,
  threshold: "Distanza massima",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `della popolazione a meno di ${reach(threshold, model)} da un luogo, ${byModel(model)}`,
  covered: "Serviti",
  uncovered: "Non serviti",
  inhabitants: ({ count, number: written }) => `${written} ${count === 1 ? "abitante" : "abitanti"}`,
  coveredSurface: ({ share }) => `Zona coperta: ${share} della superficie`,
  drawingSurface: "Disegno della zona coperta…",
  surfaceFailed: "Non è stato possibile disegnare la zona coperta; le cifre restano giuste.",
  byDepartement: "Copertura per dipartimento (département, simile a una provincia)",
  departement: "Dipartimento",
  population: "Popolazione",
  share: "Quota servita",
  wholeRegion: "I sette dipartimenti",
  notApplicable: "non applicabile",
  coverageMethod: ({ communes, vintage }) =>
    `Popolazione municipale (edizione: ${vintage}), contata al municipio di ogni comune (${number(communes)} in tutto). I luoghi dei dipartimenti e dei Paesi vicini non sono caricati: vicino ai confini, la quota reale può essere più alta.`,
  communesFailed:
    "Senza il file dei comuni, la popolazione servita non si può calcolare. L’elenco e la mappa restano utilizzabili.",

  accessModel: "Modello di accesso",
  accessModels: { ete: "Su strada, d’estate", hiver: "Su strada, d’inverno", droite: "In linea d’aria" },
  metric: "Misura",
  metrics: { km: "Chilometri", min: "Minuti" },
  seasonToday: {
    ete: "Oggi i valichi sono nella stagione estiva (da giugno a ottobre).",
    hiver: "Oggi i valichi sono nella stagione invernale (da novembre a maggio).",
  },
  roadEstimate: {
    km: "Distanze stimate su strada, non misurate. L’Italia e la Svizzera sono escluse.",
    min: "Tempi stimati in base a velocità supposte per ogni classe di strada, non misurati. L’Italia e la Svizzera sono escluse.",
  },
  straightLimits: "La linea d’aria ignora le creste, i valichi e l’inverno.",
  roadsLoading: "Caricamento della rete stradale…",
  roadsFailed: "Senza la rete stradale, tutte le distanze sono in linea d’aria.",
  bothSeasons: ({ ete, hiver }) => `Estate: ${ete} · inverno: ${hiver}.`,
  fewerInWinter: ({ count, number: written }) =>
    `D’inverno ${written} ${count === 1 ? "abitante" : "abitanti"} in meno.`,
  withSuppositions: ({ shut, opened }) =>
    `Cifre con ${list([
      ...(shut > 0 ? [`${passes(shut)} ${shut === 1 ? "supposto chiuso" : "supposti chiusi"}`] : []),
      ...(opened > 0 ? [`${passes(opened)} ${opened === 1 ? "supposto aperto" : "supposti aperti"}`] : []),
    ])}.`,
  liftSuppositions: "Annulla le supposizioni",

  departure: "Comune di partenza",
  departureHint: "Scrivi il nome di un comune: la pagina mostra il luogo più vicino e la strada.",
  departureUnknown: ({ text }) => `Nessun comune dei sette dipartimenti si chiama «${text}».`,
  departureAmbiguous: ({ text }) =>
    `Più comuni si chiamano «${text}»: aggiungi il numero del dipartimento o scegli dall’elenco.`,
  clearDeparture: "Cancella il comune",
  unknownCommune: "Il comune richiesto da questo link non è nei sette dipartimenti.",
  nearestPlace: "Luogo più vicino",
  noNearestPlace: "Nessuna strada porta a uno sportello visibile.",
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} in linea d’aria`,
  wayBy: ({ roads, passes: names }) => `passando per ${list([...roads.map(roadWithArticle), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `Verso ${place}: ${about(summer, metric)}, d’estate e d’inverno.`;
    const inWinter = winter === undefined ? "nessuna strada aperta d’inverno" : `${exact(winter, metric)} d’inverno`;
    const why =
      closed.length === 0 ? "" : ` (${closed.length === 1 ? "valico chiuso" : "valichi chiusi"}: ${list(closed)})`;
    return `Verso ${place}: ${about(summer, metric)} d’estate, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) => `D’inverno il luogo più vicino è ${place}: ${about(value, metric)}.`,
  passesOnWay: "Valichi e gallerie sul percorso",

  passes: "Valichi",
  passesShown: { ete: "Stato abituale d’estate", hiver: "Stato abituale d’inverno" },
  passGroups: { closed: "Chiusi", doubtful: "Aperti con riserva", open: "Aperti" },
  passStates: { closed: "chiuso", doubtful: "aperto secondo l’anno", open: "aperto" },
  supposedStates: { closed: "supposto chiuso", open: "supposto aperto" },
  doubtfulPass: "Chiuso in certi giorni o in certi inverni: è contato come aperto.",
  doorKinds: { col: "Valico", tunnel: "Galleria", pont: "Ponte", carrefour: "Incrocio", gorge: "Gola" },
  altitude: "Altitudine",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Strada" : "Strade"),
  connects: "Collega",
  usualClosure: "Chiusura abituale",
  closureUnknown: "nessuna nota",
  aboutPass: "In dettaglio",
  stateReasons: {
    usual: "È il suo stato abituale in questa stagione.",
    supposed: "È una supposizione: tutte le cifre ne tengono conto e il link della pagina la conserva.",
  },
  stateOfTheDay: "Lo stato di oggi non è noto qui: informati prima di partire.",
  borderPass: "Porta fuori dalla Francia: la rete si ferma lì e nessun percorso lo attraversa.",
  whatClosingChanges: "Che cosa cambia se chiude",
  countingDetours: "Calcolo delle deviazioni…",
  detoursFailed: "Non è stato possibile calcolare le deviazioni su questo dispositivo.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Se chiude, nessun tragitto tra comuni distanti meno di ${nearKm} km su strada si allunga della metà.`
      : `Se chiude, ${pairs === 1 ? "un tragitto" : `${number(pairs)} tragitti`} tra comuni distanti meno di ${nearKm} km su strada ${pairs === 1 ? "si allunga" : "si allungano"} almeno della metà; ${number(communes)} comuni interessati.`,
  supposeClosed: ({ kind }) => `Supponi che ${PASSAGES[kind]} sia chius${ending(kind)}`,
  supposeOpen: ({ kind }) => `Supponi che ${PASSAGES[kind]} sia apert${ending(kind)}`,
  backToUsual: "Torna allo stato abituale",
  passToConfirm: "Fonte vecchia, unica o parziale.",
  unknownPass: "Il valico richiesto da questo link non è, o non è più, nei dati.",

  method: "Metodo e limiti",
  methodRoads:
    "Le distanze su strada sono stime su una rete schematica: le strade sono semplificate, le creste si attraversano solo ai valichi, alle gallerie e ai ponti, e le salite allungano il percorso. Non è né una misura né un itinerario.",
  methodError: ({ pairs, median, ninth }) =>
    `Su ${number(pairs)} tragitti di riferimento che non sono serviti a regolare la stima, l’errore mediano è del ${median} e nove errori su dieci restano sotto il ${ninth}.`,
  methodSpeeds: "Velocità supposte per i minuti, senza traffico né meteo",
  roadClass: "Classe di strada",
  roadClasses: {
    motorway: "Autostrada",
    national: "Strada nazionale",
    departmental: "Strada dipartimentale",
    pass: "Strada di valico o tortuosa",
    local: "Strada minore, accesso al paese",
  },
  speed: "km/h",
  methodWinter:
    "L’inverno dei valichi va da novembre a maggio. Quelli che chiudono «secondo l’anno» sono contati come aperti, con un avviso.",
  methodBorders:
    "Nessun percorso passa per l’Italia o la Svizzera. I dipartimenti vicini (01, 07, 13, 26, 83) non sono coperti: né i loro luoghi né i loro comuni.",

  dataIntro: "Che cosa contiene la mappa, da dove viene e a quale data.",
  placesByType: "Luoghi per tipo",
  placesByVerification: "Luoghi per verifica",
  total: "In tutto",
  countedOnce: "Un luogo presente in due tabelle conta una volta nel totale e una volta in ogni tipo.",
  sources: "Fonti e licenze",
  producer: "Produttore",
  vintage: "Edizione",
  usedFor: "Tabelle",
  schematicNote:
    "I confini dei comuni e delle intercommunalités (unioni di comuni, EPCI) sono schematici: celle intorno ai municipi. Quelli dei dipartimenti vengono da Natural Earth. Aiutano a orientarsi, non hanno valore ufficiale.",
  manifestFailed: "Non è stato possibile leggere l’elenco delle fonti.",

  loadFailed: "Non è stato possibile caricare i luoghi.",
  fileUnreachable: ({ file }) => `Il file ${file} non risponde. Controlla la connessione, poi riprova.`,
  fileDamaged: ({ file }) =>
    `Il file ${file} è danneggiato. Riprova; se il problema resta, segnalalo a chi ospita il sito.`,
  retry: "Riprova",
  pageFailed: "Questa parte della pagina si è fermata.",

  map: "Mappa dei luoghi",
  mapHelp: "Frecce per spostarsi, più e meno per la scala. Tutto ciò che la mappa mostra è nell’elenco.",
  mapLoading: "La mappa sta arrivando…",
  mapNoWebgl:
    "Questo browser non può disegnare la mappa (WebGL assente o rifiutato). L’elenco, le schede e le cifre funzionano.",
  mapFailed: "Non è stato possibile caricare la mappa. L’elenco, le schede e le cifre funzionano.",
  baseMapFailed: "Non è stato possibile caricare la mappa di base: i luoghi sono disegnati senza.",
  territoriesFailed: "Non è stato possibile caricare i confini dei territori: la zona coperta non è disegnata.",
  attribution: "mappa di base schematica",
  zoomIn: "Avvicina",
  zoomOut: "Allontana",
  northUp: "Riporta il nord in alto",
  wholeMap: "Mostra i sette dipartimenti",
  attributionToggle: "Mostra o nascondi le fonti della mappa",
  kilometres: "km",
  metres: "m",
  legend: "Legenda",
  legendCluster: "Più luoghi: quota di ogni tipo",
  legendItinerant: "Itinerante",
  legendApproximate: "Posizione approssimativa",
  legendHousing: "Alloggio o area di sosta, senza sportello",
  legendSeveral: "Due tipi nello stesso luogo",
  legendCovered: "Entro la distanza massima da un luogo",
  legendGap: "Oltre la distanza massima",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `Luogo più vicino entro ${upTo} ${metric}`;
    return upTo === undefined ? `Oltre ${above} ${metric}` : `Da ${above} a ${upTo} ${metric}`;
  },
  legendBeyond: "Tratteggio: oltre il massimo",
  legendWay: "Dal comune scelto al luogo più vicino",
  legendPasses: { closed: "Valico chiuso", doubtful: "Valico aperto secondo l’anno", open: "Valico aperto" },
  legendSupposed: "Riquadro: stato supposto",
  legendSchematic: "Confini schematici",
  legendTerritories: "Confini: dipartimento, intercommunalité (unione di comuni), comune",
};

function places(count: number): string {
  return `${number(count)} ${count === 1 ? "luogo" : "luoghi"}`;
}

function number(count: number): string {
  return new Intl.NumberFormat("it-IT").format(count);
}

const PASSAGES: Readonly<Record<DoorKind, string>> = {
  col: "questo valico",
  tunnel: "questa galleria",
  pont: "questo ponte",
  carrefour: "questo incrocio",
  gorge: "questa gola",
};

function ending(kind: DoorKind): string {
  return kind === "tunnel" || kind === "gorge" ? "a" : "o";
}

function passes(count: number): string {
  return `${number(count)} ${count === 1 ? "valico" : "valichi"}`;
}

function byModel(model: AccessModel): string {
  if (model.kind === "droite") return "in linea d’aria";
  return model.season === "ete" ? "su strada, d’estate" : "su strada, d’inverno";
}

function reach(threshold: number, model: AccessModel): string {
  return `${number(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

function about(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `circa ${exact(value, metric)}`;
}

function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "meno di 1 km" : "meno di 5 min";
  return `${number(value)} ${metric}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat("it-IT").format(items);
}
