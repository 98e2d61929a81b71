import type { OpeningWords } from "../words/opening.ts";

export const opening: OpeningWords = {
  closed: "Fermé",
  openUntil: ({ time }) => `Ouvert jusqu’à ${time}`,
  closingAt: ({ time }) => `Ferme bientôt, à ${time}`,
  closedOpensToday: ({ time }) => `Fermé – ouvre à ${time}`,
  closedOpensTomorrow: ({ time }) => `Fermé – ouvre demain à ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Fermé – ouvre ${day.toLowerCase()}${isNextWeek ? " prochain" : ""} à ${time}`,
  timeRange: ({ from, to }) => `${from} – ${to}`,
  openOnDay: ({ day, times }) => `Ouvert ${day.toLowerCase()}\u00a0: ${times}`,
  openByAppointmentThen: "Sur rendez-vous ce jour-là",
  closedForSeason: {
    hiver: "Fermé en cette saison – ouvert l’hiver",
    ete: "Fermé en cette saison – ouvert l’été",
  },
  openByAppointment: "Sur rendez-vous aujourd’hui",
  hoursUnknown: "Horaires inconnus",
  roundUnknown: "Jours de passage à demander",
  maybeClosedOnHoliday: "jour férié : peut être fermé",
  days: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"],
};
