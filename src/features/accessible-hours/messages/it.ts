import type { HourWindow } from "../../../domain/accessible-hours/hours-measures.ts";
import { byModel, places, reach } from "../../../ui/messages/it/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/it/people-grammar.ts";
import type { HoursWords } from "./fr.ts";

const IN_WINDOW: Readonly<Record<HourWindow, string>> = {
  semaine: "nella settimana",
  samedi: "il sabato",
  soir: "dopo le 18",
};

export const hours: HoursWords = {
  hoursMeaning: ({ threshold, model }) =>
    `Ore in cui almeno un luogo a meno di ${reach(threshold, model)}, ${byModel(model)}, è aperto senza appuntamento; due luoghi aperti nello stesso momento contano una volta.`,
  hoursMeasure: "Ore mostrate",
  hoursMeasures: {
    semaine: "Nella settimana",
    samedi: "Il sabato",
    soir: "Dopo le 18",
    "pour-1000": "Per 1000 abitanti",
  },
  hoursColumn: "Apertura",
  hoursMean: "Media per abitante",
  hoursNone: "Abitanti senza alcuna ora",
  hoursNumber: ({ number }) => `${number} h`,
  hoursOfNoSource: "orari sconosciuti",
  hoursChange: ({ count, number, group, window, isMore }) =>
    isMore
      ? `${moreInhabitants(count, number, group)} ${count === 1 ? "ha" : "hanno"} un luogo aperto ${IN_WINDOW[window]}.`
      : `${inhabitants(count, number, group)} non ${count === 1 ? "ha" : "hanno"} più un luogo aperto ${IN_WINDOW[window]}.`,
  hoursNoChange: "Tanti abitanti quanti prima hanno un luogo aperto nella settimana, il sabato e dopo le 18.",
  hoursUnknownPeople: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "ha" : "hanno"} a portata solo luoghi dagli orari sconosciuti: le loro ore sono sconosciute, non nulle.`,
  hoursUncounted: ({ count }) =>
    `${places(count)} non ${count === 1 ? "conta" : "contano"}: orari sconosciuti, o solo su appuntamento.`,
  hoursComing: "Calcolo delle ore…",
  hoursFailed: "Non è stato possibile calcolare le ore. Le altre cifre restano giuste.",
  hoursWeek: "Settimana contata",
  hoursWeeks: { ordinaire: "Ordinaria", aout: "In agosto", ferie: "Con un giorno festivo", autre: "Un’altra" },
  hoursWeekDate: "Un giorno di quella settimana",
  hoursOrdinaryWeek: ({ season }) =>
    `Settimana ordinaria ${season === "ete" ? "d’estate" : "d’inverno"}, senza giorni festivi: gli orari dati dalle fonti.`,
  hoursWeekOf: ({ date, holidays }) =>
    `Settimana del ${date}.${holidays === "" ? "" : ` Giorno festivo, in cui nulla è contato: ${holidays}.`} Le chiusure per ferie non sono note: solo le stagioni dei luoghi e i giorni festivi cambiano le ore.`,
  hoursOnMap: "Ogni riga si può mostrare sulla mappa.",
  hoursCatchment: ({ threshold, model }) =>
    `Per 1000 abitanti: le ore di ogni luogo sono divise tra gli abitanti a meno di ${reach(threshold, model)}, che contano 1, 0,68 o 0,22 secondo il terzo di questa distanza in cui vivono (metodo E2SFCA, Luo e Qi, 2009). Due luoghi aperti nello stesso momento contano allora entrambi.`,
  legendHours: ({ fromHours, belowHours }) => {
    if (belowHours === undefined) return `${fromHours ?? ""} h e più`;
    return fromHours === undefined ? `Meno di ${belowHours} h` : `Da ${fromHours} a ${belowHours} h`;
  },
  legendNoHours: "Nessuna ora",
  legendUnknownHours: "Orari sconosciuti",
};
