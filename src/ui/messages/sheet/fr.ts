import type { ContactWay } from "../../../domain/contact/contact-way.ts";
import type { WayFinder } from "../../../domain/contact/directions.ts";
import type { Format, Kind, OpenSeason, Verification } from "../../../domain/place.ts";
import type { Check } from "../../../domain/visit/visitor-notes.ts";
import type { Named } from "../message.ts";

export const sheet = {
  /** `type` is "" without a filter on the type of place. */
  noneNear: ({ type, within }: Named<"type" | "within">) =>
    type === ""
      ? `Aucun lieu connu à moins de ${within} ne répond à vos choix.`
      : `${type}\u00a0: aucun connu à moins de ${within}.`,
  fromOrigin: ({ name }: { readonly name: string }) => `Depuis ${name}`,
  kindNotes: {
    accueil: "",
    logement: "Ce n’est pas un lieu d’accueil : un service ou une résidence qui loge des saisonniers.",
    aire: "Ce n’est pas un lieu d’accueil : une aire pour les véhicules des saisonniers.",
  } satisfies Named<Kind>,
  formatNotes: {
    fixe: "",
    itinerant: "Service itinérant : il se déplace de commune en commune. La carte montre son point d’attache.",
    multisite: "Plusieurs sites se partagent la semaine.",
    antenne: "Antenne d’un lieu principal.",
  } satisfies Named<Format>,
  verificationNotes: {
    officiel: "Inscrit sur une liste officielle.",
    recoupe: "Confirmé par deux sources, ou par une source récente.",
    "a-confirmer": "Source ancienne, unique ou partielle.",
  } satisfies Named<Verification>,
  approximateNote: ({ commune }: { readonly commune: string }) =>
    `Adresse non située : le point est placé à la mairie (${commune}).`,
  backToList: "Retour à la liste",
  call: "Appeler",
  write: "Écrire",
  website: "Site web",
  callNumber: ({ number }: { readonly number: string }) => `Appeler le ${number}`,
  address: "Adresse",
  contact: "Contact",
  phone: "Téléphone",
  /** After a telephone number that is in doubt. */
  toCheck: "à vérifier",
  email: "Courriel",
  none: "Non renseigné",
  openingHours: "Horaires",
  /** The advice before a visit, by the known contact. */
  askFirst: {
    phone: "Appelez avant de vous déplacer.",
    email: "Écrivez avant de vous déplacer.",
    website: "Consultez son site avant de vous déplacer.",
    none: "Renseignez-vous à la mairie avant de vous déplacer.",
  } satisfies Named<ContactWay>,
  openingSource: ({ text }: { readonly text: string }) => `Horaires donnés par la source : ${text}`,
  spokenTimeRange: ({ from, to }: Named<"from" | "to">) => `de ${from} à ${to}`,
  appointment: "Rendez-vous",
  appointmentYes: "Sur rendez-vous",
  appointmentNo: "Sans rendez-vous",
  appointmentUnknown: "Non précisé",
  season: "Saison",
  seasons: { hiver: "Hiver", ete: "Été", "toute-l-annee": "Toute l’année" } satisfies Named<OpenSeason>,
  helpsWith: "Démarches et services",
  nature: "D’après la source",
  stops: "Arrêts et permanences",
  comment: "À savoir",
  doubts: "À vérifier",
  /** Values in doubt, after `doubts`. */
  checks: {
    phone: "téléphone",
    email: "courriel",
    hours: "horaires",
    round: "jours de passage",
    address: "adresse",
    existence: "existence du lieu",
  } satisfies Named<Check>,
  /** Above what a place does for the themes that are asked for. */
  askedHere: "Pour votre demande",
  notHere: ({ name }: { readonly name: string }) => `«\u00a0${name}\u00a0»\u00a0: aucune aide connue ici.`,
  labelledOn: "Labellisé le",
  mandates: "Démarches par mandat",
  /** `date`: the day of the list, not of an accreditation. */
  mandatesSeenOn: ({ date }: { readonly date: string }) =>
    `Habilité Aidants Connect, d’après la liste du ${date}. Demandez si c’est toujours le cas.`,
  source: "Source",
  sourceDate: ({ date }: { readonly date: string }) => `donnée du ${date}`,
  licence: "Licence",
  /** Summary of the details: file, row and identifier. */
  sourceTechnical: "Où dans la source",
  identifier: "Identifiant",
  alsoListed: ({ name }: { readonly name: string }) => `Aussi connu comme : ${name}`,
  unknownPlace: "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.",
  unknownImported: "Le lieu demandé vient d’un fichier importé qui n’est pas sur cet appareil.",
  /** Ends the name of « Source » for screen readers. */
  sourceOf: ({ name }: { readonly name: string }) => `de «\u00a0${name}\u00a0»`,
  /** Note on the sheet of a place outside the region; `departement` is "" when unknown. */
  outsideRegionNote: ({ departement }: { readonly departement: string }) =>
    `Ce lieu est hors des sept départements de la carte${departement === "" ? "" : ` : ${departement}`}.`,
  allDepartements: "Les sept départements",
  layerFile: ({ file }: { readonly file: string }) => `Fichier que vous avez importé : ${file}`,
  layerAddedOn: ({ date }: { readonly date: string }) => `Importé le ${date}.`,
  layerVintage: ({ date }: { readonly date: string }) => `Données du ${date}.`,
  layerUndated: "Date des données inconnue.",

  // Actions of a sheet.
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
  nextStopTime: ({ inDays, day, time }: Named<"day" | "time"> & { readonly inDays: number }) => {
    if (inDays === 0) return `Prochain passage : aujourd’hui à ${time}`;
    if (inDays === 1) return `Prochain passage : demain à ${time}`;
    return `Prochain passage : ${day.toLowerCase()}${inDays === 7 ? " prochain" : ""} à ${time}`;
  },
};

export type SheetWords = typeof sheet;
