import type { WayFinder } from "../../../domain/contact/directions.ts";
import type { Format } from "../../../domain/place.ts";
import type { Named } from "../message.ts";

/** Actions of a sheet. */
export const acts = {
  clearOrigin: "Effacer le point de départ",
  otherWays: "Autres itinéraires",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Plans d’Apple",
    device: "Application du téléphone",
  } satisfies Named<WayFinder>,
  keepSheet: "Garder ou transmettre la fiche",
  shareSheet: "Partager",
  linkCopied: "Lien copié",
  linkToCopy: "Lien de la fiche",
  copyRefused: "Le navigateur ne permet pas de copier : copiez le texte sélectionné.",
  addToContacts: "Ajouter aux contacts",
  link: "Lien",
  printedOn: ({ date }: { readonly date: string }) => `Imprimé le ${date}`,
  printedMap: "Fond : © contributeurs OpenStreetMap, août 2021",
  scaleKm: ({ number }: { readonly number: string }) => `${number} km`,
  operators: ({ text }: { readonly text: string }) => `Opérateurs ou services : ${text}`,
  themesHint: "Ce que chaque thème recouvre d’ordinaire. Renseignez-vous avant de vous déplacer.",
  formatMeanings: {
    itinerant: "un bus ou une équipe qui va de commune en commune",
    multisite: "plusieurs adresses, à tour de rôle dans la semaine",
    antenne: "une permanence qui dépend d’un lieu principal",
  } satisfies Named<Exclude<Format, "fixe">>,
  reception: "Accueil",
  holidayToday: "Aujourd’hui est un jour férié : le lieu peut être fermé.",
  /** Hours of an itinerant service as a whole, not of one stop. */
  roundHours: "Horaires de la tournée",
  roundHoursHint: "Le service est quelque part sur sa tournée à ces heures\u00a0: ce ne sont pas celles d’un arrêt.",
  stopTimeNow: ({ time }: { readonly time: string }) => `Sur place en ce moment, jusqu’à ${time}`,
  /** `inDays`: 0 is today, 7 the same day of next week. */
  nextStopTime: ({ inDays, day, time }: { readonly inDays: number; readonly day: string; readonly time: string }) => {
    if (inDays === 0) return `Prochain passage : aujourd’hui à ${time}`;
    if (inDays === 1) return `Prochain passage : demain à ${time}`;
    return `Prochain passage : ${day.toLowerCase()}${inDays === 7 ? " prochain" : ""} à ${time}`;
  },
};

export type ActsWords = typeof acts;
