import type { PlacePart } from "../../domain/corrections/edit-place.ts";
import { core } from "../../ui/messages/fr/core.ts";
import type { WeekWords } from "../../ui/sheet/week-in-words.ts";

/** Words of opening hours, those of the list. */
export const weekWords: WeekWords = {
  days: core.days,
  timeRange: core.timeRange,
  labelled: ({ name, text }) => `${name} : ${text}`,
  openingSource: ({ text }) => text,
};

const HOURS_EXAMPLE = "lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi";
const WITH_EXAMPLE = `Écrivez par exemple : « ${HOURS_EXAMPLE} ».`;

export const words = {
  correct: (name: string) => `Corriger : ${name}`,
  add: "Ajouter un lieu",
  loading: "Lecture des tables…",
  failed: "Les tables n’ont pas pu être lues.",
  notInTables: "Ce lieu n’est pas dans les tables publiées avec cette page. Rechargez la page.",
  whichRow: "Cette adresse réunit plusieurs services. Lequel corriger ?",
  name: "Nom",
  type: "Type",
  chooseType: "Choisir…",
  openTypes: { "espaces-saisonniers": "Espace saisonnier", "lieux-multiservices": "Lieu multi-services" },
  franceServices: "Les France services s’ajoutent par la liste officielle, pas ici.",
  parts: {
    hours: "Horaires",
    phone: "Téléphone",
    email: "Adresse électronique",
    address: "Adresse",
    position: "Position",
    closed: "Fermé définitivement",
  } satisfies Readonly<Record<PlacePart, string>>,
  newPlace: "Nouveau lieu",
  hoursHint: `Comme vous le diriez : ${HOURS_EXAMPLE}. Vide : horaires inconnus.`,
  byDay: "Remplir jour par jour",
  bySentence: "Écrire en une phrase",
  daysHint: "Par exemple : 9 h – 12 h, 14 h – 17 h. Un jour vide est un jour de fermeture.",
  week: "Ce que la page a compris :",
  hoursUnknown: "Horaires inconnus",
  hoursFaults: {
    word: (word: string) => `« ${word} » n’est pas compris. ${WITH_EXAMPLE}`,
    "no-day": `Les jours manquent. ${WITH_EXAMPLE}`,
    "no-time": `Les heures manquent. ${WITH_EXAMPLE}`,
    unclear: `Ces heures ne peuvent pas être lues sans se tromper. ${WITH_EXAMPLE}`,
    twice: (day: string) => `${day} est nommé deux fois, avec des heures différentes. ${WITH_EXAMPLE}`,
  },
  unreadDay: "Illisible : écrivez par exemple « 9 h – 12 h, 14 h – 17 h » ou « fermé ».",
  addressHint: "Numéro et rue. La commune et le code postal suivent la position.",
  coordinates: "Latitude, longitude",
  coordinatesHint: "Par exemple : 44.5596, 6.0796. Ou placez le lieu sur la carte.",
  unreadCoordinates: "Position illisible : écrivez la latitude puis la longitude, comme « 44.5596, 6.0796 ».",
  placeOnMap: "Placer sur la carte",
  hideMap: "Fermer la carte",
  map: "Carte pour placer le lieu",
  mapHint: "Cliquez à l’endroit du lieu. Au clavier : déplacez la carte avec les flèches, puis « Placer ici ».",
  placeHere: "Placer ici, au milieu de la carte",
  mapLoading: "La carte arrive…",
  mapWithout: "La carte ne peut pas être dessinée ici. Écrivez la latitude et la longitude.",
  outlinesLoading: "Recherche de la commune…",
  outlinesFailed: "Les limites des communes n’ont pas pu être lues : la position ne peut pas être vérifiée.",
  outside: "Cette position n’est dans aucune commune des sept départements.",
  inCommune: (name: string, departement: string) => `Dans la commune : ${name} (${departement}).`,
  postcode: "Code postal",
  mustHave: "Nom, type et position sont à remplir ; le reste est facultatif.",
  required: "À remplir.",
  unreadPhone: "Il faut un numéro français à dix chiffres.",
  unreadEmail: "Il faut une adresse comme mairie@exemple.fr.",
  how: "Comment le savez-vous ?",
  howHint: "Facultatif. Par exemple : affiche sur la porte, appel au lieu le 3 décembre. Jamais le nom d’une personne.",
  keep: "Garder la correction",
  keepNew: "Garder ce lieu",
  close: "Annuler",
  same: "Rien n’a changé : corrigez au moins une information.",
  refused: "Cette correction serait refusée :",
  reason: "Correction faite sur la page « Données »",
  reasonNew: "Lieu ajouté sur la page « Données »",

  listTitle: (count: number) => (count === 1 ? "1 correction gardée" : `${count} corrections gardées`),
  refusedCount: (count: number) =>
    count === 1
      ? "1 correction serait refusée : retirez-la ou refaites-la."
      : `${count} corrections seraient refusées : retirez-les ou refaites-les.`,
  allAccepted: "Toutes seront acceptées.",
  checking: "Vérification…",
  notShown: "Les corrections n’ont pas pu être montrées. Elles sont toujours gardées.",
  notChecked: "Les corrections n’ont pas pu être vérifiées.",
  retry: "Réessayer",
  unknown: "inconnu",
  change: (from: string, to: string) => `${from} → ${to}`,
  remove: "Retirer",
  removeNamed: (name: string, part: string) => `Retirer : ${name}, ${part}`,
  download: "Télécharger le fichier de corrections",
  mail: "Envoyer par courriel",
  fileHint:
    "Remettez ce fichier à qui publie la carte : « npm run data:apply » l’applique. Les corrections restent ici jusqu’à ce que vous les retiriez.",
  notKept: "Ce navigateur refuse de garder les corrections : téléchargez le fichier avant de fermer la page.",
  downloaded: "Fichier téléchargé.",
  mailSubject: (count: number) => `Corrections des données (${count})`,
  mailBody: "Bonjour, voici des corrections, à enregistrer dans un fichier puis à appliquer par npm run data:apply.",
};
