import type { PartSeason } from "../../../domain/opening-hours/seasons.ts";
import type { Named } from "../message.ts";

export const opening = {
  closed: "Fermé",
  openUntil: ({ time }: { readonly time: string }) => `Ouvert jusqu’à ${time}`,
  closingAt: ({ time }: { readonly time: string }) => `Ferme bientôt, à ${time}`,
  closedOpensToday: ({ time }: { readonly time: string }) => `Fermé – ouvre à ${time}`,
  closedOpensTomorrow: ({ time }: { readonly time: string }) => `Fermé – ouvre demain à ${time}`,
  /** A day within a week, or a whole week later. */
  closedOpensOn: ({
    day,
    time,
    isNextWeek,
  }: {
    readonly day: string;
    readonly time: string;
    readonly isNextWeek: boolean;
  }) => `Fermé – ouvre ${day.toLowerCase()}${isNextWeek ? " prochain" : ""} à ${time}`,
  timeRange: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} – ${to}`,
  /** Hours on the day of the query. */
  openOnDay: ({ day, times }: { readonly day: string; readonly times: string }) =>
    `Ouvert ${day.toLowerCase()}\u00a0: ${times}`,
  openByAppointmentThen: "Sur rendez-vous ce jour-là",
  closedForSeason: {
    hiver: "Fermé en cette saison – ouvert l’hiver",
    ete: "Fermé en cette saison – ouvert l’été",
  } satisfies Named<PartSeason>,
  openByAppointment: "Sur rendez-vous aujourd’hui",
  hoursUnknown: "Horaires inconnus",
  /** Hours of a source of more than two years ago, and what they say. */
  hoursOld: ({ year, said }: { readonly year: string; readonly said: string }) =>
    `Horaires de ${year}, à confirmer\u00a0: ${said}`,
  /** An itinerant service within its hours whose present stop is unknown. */
  roundUnknown: "Jours de passage à demander",
  maybeClosedOnHoliday: "jour férié : peut être fermé",
  days: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],
};

export type OpeningWords = typeof opening;
