import type { SeasonalWords } from "../fr/seasonal.ts";
import { about, list, number } from "./grammar.ts";

export const seasonal: SeasonalWords = {
  seasonalTitle: "Fare la stagione",
  seasonalLead: "Scegli la tua località sciistica: ecco dove trovi aiuto, e quando.",
  resortExample: "Es.: Val Thorens",
  filtersPutAside: "I tuoi filtri qui non valgono: si vedono tutti gli Espaces saisonniers. Li ritrovi in «Trova».",
  whichResort: "Scegli la tua località sciistica",
  whichResortHint: "Sceglila nell’elenco o toccala sulla mappa.",
  allResorts: ({ count }) => `${number(count)} ${count === 1 ? "località sciistica" : "località sciistiche"}`,
  massif: "Massiccio",
  everyMassif: "Tutti i massicci, per dipartimento",
  massifNote: ({ nearKm }) =>
    `Località sciistiche a meno di ${nearKm} km dal centro del massiccio, in linea d’aria, prima la più vicina.`,
  resortsLoading: "Caricamento delle località sciistiche…",
  resortsFailed: "Non è stato possibile caricare le località sciistiche. Il resto di questa pagina funziona.",
  otherResort: "Scegli un’altra località sciistica",
  nearestSpace: "L’Espace saisonnier più vicino (sportello per lavoratori stagionali)",
  noSpace: ({ nearKm }) => `Nessun Espace saisonnier noto entro ${nearKm} km.`,
  nothingNear: ({ nearKm }) =>
    `Non c’è niente di vicino: nessun Espace saisonnier e nessuno sportello France services entro ${nearKm} km. Questo sportello aiuta per telefono:`,
  nearestDesk: "Lo sportello France services più vicino",
  costInSeasons: ({ metric, summer, winter }) => {
    if (summer === winter && summer !== undefined)
      return `Su strada, ${about(summer, metric)}, d’estate come d’inverno.`;
    const say = (value: number | undefined) => (value === undefined ? "nessuna strada aperta" : about(value, metric));
    return `Su strada, d’estate: ${say(summer)}; d’inverno: ${say(winter)}.`;
  },
  nearestSpaceIn: ({ season, place, value, metric }) =>
    `${season === "ete" ? "D’estate" : "D’inverno"} il più vicino è ${place}: ${about(value, metric)}.`,
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
  coreThemes: {
    logement:
      "Trovare dove dormire durante la stagione, capire un contratto d’affitto o un alloggio dato dal datore di lavoro.",
    emploi: "Cercare lavoro, capire un contratto stagionale o una busta paga, preparare la fine della stagione.",
    sante: "Sapere se le tue cure sono coperte in Francia, fare le pratiche, trovare un medico.",
    formation: "Trovare una formazione o un corso di lingua, imparare tra una stagione e l’altra.",
  },
  remote: "Senza spostarti",
  remoteTitles: { phone: "Per telefono", mail: "Per e-mail", mandate: "Con una delega" },
  remoteTexts: {
    phone: "Il numero, se è noto, è nella scheda di ogni luogo. Di’ in quale località sei e che cosa ti serve.",
    mail: "Anche l’indirizzo, se è noto, è nella scheda. Non scrivere mai una password in un’e-mail.",
    mandate:
      "In uno sportello France services che offre «Aidants Connect» puoi firmare una delega. Dice quali pratiche e per quanto tempo: un operatore può allora farle online a nome tuo, senza le tue password. Per firmare devi poter accedere una volta con FranceConnect. Non hai un account? Dillo all’operatore.",
  },
  emergency: "Pericolo, incidente, malore: chiama il 112, gratuito in tutta l’Unione europea.",
  picture: "Dove c’è un Espace saisonnier, e dove non c’è",
  pictureLead: ({ spaces, toConfirm }) =>
    `Conosciamo ${number(spaces)} Espaces saisonniers che ricevono il pubblico, di cui ${number(toConfirm)} da confermare. «Noti» vuol dire trovati nelle nostre fonti. Possono essercene altri.`,
  pictureByRoad: ({ nearKm }) =>
    `Contato a ${nearKm} km su strada, d’inverno: una stima, con i valichi chiusi come di solito.`,
  pictureStraight: ({ nearKm }) =>
    `Senza la rete stradale, contato a ${nearKm} km in linea d’aria: su strada le località sarebbero di più.`,
  withoutSpace: ({ count, nearKm }) =>
    `${number(count)} ${count === 1 ? "località sciistica" : "località sciistiche"} senza un Espace saisonnier noto entro ${nearKm} km`,
  noWayInWinter: "nessuna strada aperta d’inverno",
  nearestIs: ({ name }) => `Il più vicino: ${name}`,
  conventions: ({ count }) =>
    count === 1
      ? `${number(count)} comune ha firmato una convenzione per l’alloggio stagionale, a nostra conoscenza`
      : `${number(count)} comuni hanno firmato una convenzione per l’alloggio stagionale, a nostra conoscenza`,
  conventionsNote:
    "Con questa convenzione con lo Stato il comune si impegna per l’alloggio dei suoi stagionali. L’elenco viene dalla stampa e da siti pubblici: non è completo.",
  signedIn: ({ years }) => `Firmata nel ${list(years)}`,
  signedUnknown: "Anno sconosciuto",
  conventionSource: ({ name }) => `Fonte: ${name}`,
  legendResorts: ({ state, nearKm }) =>
    ({
      near: `Località sciistica entro ${nearKm} km da un Espace saisonnier, d’inverno`,
      far: `Località sciistica senza un Espace saisonnier noto entro ${nearKm} km, d’inverno`,
      unknown: "Località sciistica",
    })[state],
  legendConvention: "Comune che ha firmato una convenzione per l’alloggio stagionale",
};
