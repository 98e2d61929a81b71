import type { ActsWords } from "../words/acts.ts";

export const acts: ActsWords = {
  otherWays: "Autres itinéraires",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Plans d’Apple",
    device: "Application du téléphone",
  },
  keepSheet: "Garder ou transmettre la fiche",
  shareSheet: "Partager",
  linkCopied: "Lien copié",
  linkToCopy: "Lien de la fiche",
  copyRefused: "Le navigateur ne permet pas de copier : copiez le texte sélectionné.",
  addToContacts: "Ajouter aux contacts",
  printSheet: "Imprimer la fiche",
  link: "Lien",
  printedOn: ({ date }) => `Imprimé le ${date}`,
  printedMap: "Fond schématique",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Opérateurs ou services : ${text}`,
  themesHint: "Ce que chaque thème recouvre d’ordinaire. Un appel évite un déplacement inutile.",
  formatMeanings: {
    fixe: "toujours à la même adresse",
    itinerant: "un bus ou une équipe qui va de commune en commune",
    multisite: "plusieurs adresses, à tour de rôle dans la semaine",
    antenne: "une permanence qui dépend d’un lieu principal",
  },
  reception: "Accueil",
  holidayToday: "Aujourd’hui est un jour férié : le lieu peut être fermé.",
  openingUnknownNoPhone: "Horaires inconnus : renseignez-vous avant de vous déplacer.",
  roundHours: "Horaires de la tournée",
  roundHoursHint: "Le service est quelque part sur sa tournée à ces heures\u00a0: ce ne sont pas celles d’un arrêt.",
  stopTimeNow: ({ time }) => `Sur place en ce moment, jusqu’à ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Prochain passage : aujourd’hui à ${time}`;
    if (inDays === 1) return `Prochain passage : demain à ${time}`;
    return `Prochain passage : ${day.toLowerCase()}${inDays === 7 ? " prochain" : ""} à ${time}`;
  },
};
