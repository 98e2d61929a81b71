import type { OpeningWords } from "../fr/opening.ts";

export const opening: OpeningWords = {
  closed: "Chiuso",
  openUntil: ({ time }) => `Aperto fino alle ${time}`,
  closingAt: ({ time }) => `Chiude tra poco, alle ${time}`,
  closedOpensToday: ({ time }) => `Chiuso – apre alle ${time}`,
  closedOpensTomorrow: ({ time }) => `Chiuso – apre domani alle ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Chiuso – apre ${day.toLowerCase()}${isNextWeek ? " prossimo" : ""} alle ${time}`,
  timeRange: ({ from, to }) => `${from}–${to}`,
  openOnDay: ({ day, times }) => `Aperto ${day.toLowerCase()}: ${times}`,
  openByAppointmentThen: "Su appuntamento quel giorno",
  closedForSeason: {
    hiver: "Chiuso in questa stagione – aperto d’inverno",
    ete: "Chiuso in questa stagione – aperto d’estate",
  },
  openByAppointment: "Oggi su appuntamento",
  hoursUnknown: "Orari sconosciuti",
  hoursOld: ({ year, said }) => `Orari del ${year}, da confermare: ${said}`,
  roundUnknown: "Chiedi in quali giorni passa",
  maybeClosedOnHoliday: "giorno festivo: potrebbe essere chiuso",
  days: ["Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato", "Domenica"],
};
