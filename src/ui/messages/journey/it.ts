import type { DayKind } from "../../../domain/transit/day-kinds.ts";
import { about, list, number } from "../core/it.ts";
import { roadWithArticle } from "../french-names.ts";
import type { JourneyWords } from "./fr.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "in un giorno di scuola",
  "jour-de-vacances": "in un giorno feriale di vacanza scolastica",
  samedi: "il sabato",
  dimanche: "la domenica",
};

export const journey: JourneyWords = {
  byRoad: { ete: "Su strada, d’estate", hiver: "Su strada, d’inverno (valichi chiusi)" },
  asCrowFlies: "In linea d’aria",
  reachAny: "senza limite",
  roadsLoading: "Caricamento della rete stradale…",
  roadsFailed: "Senza la rete stradale, tutte le distanze sono in linea d’aria.",
  openAtDate: "Giorno",
  openAtTime: "Ora",
  wayBy: ({ roads, passes: names }) => `passando per ${list([...roads.map(roadWithArticle), ...names])}`,
  reach: "Entro",
  kilometres: ({ number }) => `${number} km`,

  transitField: "Andata e ritorno senza auto",
  transitChoices: {
    non: "No",
    jour: "Il giorno richiesto, altrimenti oggi",
    "jour-scolaire": "Un giorno di scuola",
    "jour-de-vacances": "Un giorno feriale di vacanza scolastica",
    samedi: "Un sabato",
    dimanche: "Una domenica o un giorno festivo",
  },
  carless: ({ text }) => `Senza auto: ${text}`,
  roundTrip: ({ from, times, text, changes }) =>
    `partenza ${from}, ritorno ${times}, ${text}, ${changes === 0 ? "senza cambi" : changes === 1 ? "un cambio" : `${changes} cambi`}`,
  roundTripBooking: ({ noticeDays, phone }) => {
    const when =
      noticeDays < 0
        ? "da prenotare"
        : noticeDays === 0
          ? "da prenotare il giorno stesso"
          : noticeDays === 1
            ? "da prenotare il giorno prima"
            : `da prenotare ${noticeDays} giorni prima`;
    return phone === "" ? when : `${when} al ${phone}`;
  },
  roundTripWalk: ({ text }) => `a piedi, circa ${text}`,
  roundTripNone: ({ dayKind }) => `nessuna andata e ritorno ${ON_DAYS[dayKind]}`,
  roundTripUnknown: "andata e ritorno non nota",
  roundTripComes: "questo servizio viene in altri comuni: guarda le sue tappe",
  roundTripComesSomewhere: "questo servizio viene nei comuni; le sue tappe non sono note",
  stopNear: ({ text, isOtherDay }) =>
    `questo servizio ${text === "" ? "viene nel tuo comune" : `si ferma a circa ${text} a piedi`}${isOtherDay ? ", ma non quel giorno" : ""}:`,
  stopOnDay: ({ day, text }) => `${day.toLowerCase()} ${text}`,
  stopDayUnknown: "giorno di visita non noto",
  roundTripWay: ({ from, to, times, text }) =>
    `Partenza alle ${from}, arrivo alle ${to}. Ritorno: partenza dal luogo alle ${times}, ${text} di viaggio.`,
  roundTripChanges: ({ changes }) =>
    changes === 0 ? "Senza cambi." : changes === 1 ? "Un cambio." : `${changes} cambi.`,
  roundTripOnDemand: ({ text }) => `Linea a chiamata, ${text}.`,
  hoursSupposed:
    "Gli orari del luogo non sono noti: lo abbiamo supposto aperto dalle 09:00 alle 17:00. Verifica prima di partire.",
  hoursOfDay: ({ day }) => `Calcolato con gli orari di apertura del giorno: ${day.toLowerCase()}.`,
  transitFrom: ({ name, distance }) =>
    `Viaggi calcolati a partire dal municipio del comune di ${name}${distance === "" ? "" : `, a ${distance} dal tuo punto di partenza`}`,
  transitDay: ({ dayKind }) => ON_DAYS[dayKind],
  transitNoStart: "I nostri orari non cominciano vicino al tuo punto di partenza: i viaggi da lì non sono noti.",
  transitNoDay: ({ dayKind }) =>
    `I nostri orari non dicono che cosa circola ${ON_DAYS[dayKind]}: i viaggi non sono noti.`,
  transitExpired: ({ date }) =>
    `I nostri orari sono scaduti il ${date}. Per questo giorno non mostriamo quindi alcun viaggio.`,
  transitComing: ({ date }) =>
    `I nostri orari cominciano solo il ${date}. Per questo giorno non mostriamo quindi alcun viaggio.`,
  transitEnding: ({ date, daysLeft }) =>
    daysLeft === 0 ? "Questi orari scadono quel giorno." : `Questi orari scadono presto: il ${date}.`,
  transitValid: ({ from, to }) => `Orari dal ${from} al ${to}.`,
  transitUnsureDay:
    "Contato come giorno di scuola: durante le vacanze scegli «Un giorno feriale di vacanza scolastica».",
  transitLimits:
    "In autobus, in treno e a piedi, con almeno 45 minuti sul posto negli orari di apertura e 5 minuti per cambiare. Orari teorici: verifica presso il gestore prima di partire.",
  transitLicence: ({ names }) => `Calcolato in base a: ${names}. Licenza ODbL 1.0.`,
  transitLoading: "Caricamento degli orari dei trasporti…",
  transitFailed: "Mancano i viaggi senza auto; il resto della pagina funziona.",
  transitOffer: "Mostra andata e ritorno senza auto",
  transitTitle: "Senza auto, andata e ritorno in giornata",

  stationOnFoot: ({ name, metres, minutes }) =>
    `A ${distance(metres)} dalla stazione ferroviaria «${name}» in linea d’aria, circa ${minutes}\u00a0min a piedi.`,
  stationLine: ({ line }) => `Linea: ${line}.`,
  nearestStation: "La stazione ferroviaria più vicina",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} su strada.`,
  trainsUnknown: "Non sappiamo quali treni vi si fermano: controlla gli orari prima di partire.",
  stationsMissing: ({ lines }) => `Nei nostri dati mancano le stazioni di queste linee: ${list(lines)}.`,
  farAway: "È lontano dal punto di partenza: chiedi prima se si può fare per telefono, per e-mail o in videochiamata.",
  legendStation: "Stazione ferroviaria",

  altitudeValue: ({ number: metres }) => `${metres} m`,

  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "Il luogo più vicino" : `I ${number(count)} luoghi più vicini`}, da ${name}`,
  nearestEstimated: "Distanze stimate, non misurate.",
  nearestNote: "Quando gli orari sono sconosciuti, informati prima di andarci.",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
