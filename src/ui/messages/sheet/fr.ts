import type { ContactWay } from "../../../domain/contact/contact-way.ts";
import type { WayFinder } from "../../../domain/contact/directions.ts";
import type { Format, Kind, OpenSeason, Theme, Verification } from "../../../domain/place.ts";
import type { Check } from "../../../domain/visit/visitor-notes.ts";
import { environ, liste, nombre } from "../core/fr.ts";
import { atCommune } from "../french-names.ts";
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

interface TimedWay {
  readonly minutes: number;
  readonly time: string;
}

export const visit = {
  // « Préparer ma visite », on the sheet and on paper. `text` is a day in words, or a list.
  visitTitle: "Préparer ma visite",
  visitNext: "Prochaines ouvertures",
  /** No opening is known within three weeks. */
  visitNone: "Aucune ouverture n’est connue dans les trois semaines qui viennent.",
  /** `inDays`: 0 is today. `date` is written in full. */
  visitDay: ({ inDays, day, date }: Named<"day" | "date"> & { readonly inDays: number }) => {
    if (inDays === 0) return "Aujourd’hui";
    return inDays === 1 ? `Demain, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  /** Minutes by road, and the time to leave for arriving at the opening. */
  visitLeave: ({ minutes, time }: TimedWay) => `${environ(minutes, "min")} de route\u00a0: partez vers ${time}`,
  /** Time of arrival for a person who leaves now. */
  visitArrive: ({ minutes, time }: TimedWay) =>
    `${environ(minutes, "min")} de route\u00a0: en partant maintenant, vous y êtes vers ${time}`,
  visitHolidays: ({ text }: { readonly text: string }) => `${text}\u00a0: jour férié, le lieu peut être fermé.`,
  visitCall: "Appelez avant de partir :",
  visitWrite: "Écrivez avant de partir :",
  visitNoContact: "Ni téléphone ni adresse électronique ne sont connus : renseignez-vous à la mairie avant de partir.",
  visitAskOpen: ({ day, date, text }: Named<"day" | "date" | "text">) =>
    `Êtes-vous bien ouverts ${day.toLowerCase()} ${date}, ${text}\u202f?`,
  visitAskStop: ({ commune }: { readonly commune: string }) =>
    `Serez-vous bien ce jour-là ${atCommune(commune)}\u202f?`,
  visitAskAppointment: "Faut-il un rendez-vous ?",
  visitAskThemes: ({ themes }: { readonly themes: readonly string[] }) =>
    `Pouvez-vous m’aider pour\u00a0: ${liste(themes)}\u202f?`,
  visitAskPapers: "Quels papiers dois-je apporter ?",
  visitBring:
    "Apportez une pièce d’identité et tout ce que vous avez reçu à ce sujet : courriers, courriels, numéros de dossier. Gardez vos mots de passe pour vous.",
  visitToCalendar: "Ajouter à l’agenda",
  visitSend: "Envoyer",
  visitBySms: "Par SMS",
  visitPrint: "Imprimer en grand",
  visitCode: "Code à photographier : le lien de la fiche",

  /** Meaning of a theme, for people who do not know the French public services. */
  themeMeanings: {
    emploi:
      "S’inscrire à France Travail, chercher un emploi, déclarer sa situation, comprendre son contrat ou sa fiche de paie.",
    formation:
      "Trouver une formation et son financement, utiliser son compte personnel de formation, préparer une reconversion.",
    logement:
      "Demander une aide au logement ou un logement social, chercher où se loger, connaître les aides pour rénover.",
    sante: "S’inscrire à l’Assurance maladie, suivre ses remboursements, demander la Complémentaire santé solidaire.",
    famille: "Demander une prestation de la CAF ou de la MSA : naissance, garde d’enfant, prime d’activité, RSA.",
    retraite: "Vérifier son relevé de carrière, demander sa retraite, suivre son dossier et ses versements.",
    impots: "Déclarer ses revenus, payer un impôt, comprendre un avis, corriger une erreur.",
    droits: "Connaître ses droits, rencontrer un juriste ou un conciliateur, demander l’aide juridictionnelle.",
    identite: "Préparer une demande de carte d’identité, de passeport, de permis de conduire ou de carte grise.",
    numerique: "Utiliser un ordinateur, se faire aider pour une démarche en ligne, apprendre à s’en servir seul.",
    mobilite: "Se déplacer sans voiture ou à plusieurs, connaître les transports et les aides au permis.",
    energie: "Utiliser son chèque énergie, comprendre une facture, se renseigner pour mieux isoler son logement.",
    courrier: "Envoyer ou retirer lettres et colis, ou se faire aider pour les services de La Poste.",
    commerce: "Faire de petites courses sur place : épicerie, pain, produits d’ici, relais.",
    coworking: "Travailler à un bureau partagé avec une bonne connexion, à l’heure, au jour ou au mois.",
    culture: "Lire, emprunter, écouter, voir une exposition ou un spectacle, prendre part à un atelier.",
    alimentation: "Boire ou manger sur place, acheter des produits locaux, partager une cuisine ou un jardin.",
    transition: "Réparer, réemployer, partager des outils, apprendre à consommer moins d’énergie et de matière.",
  } satisfies Named<Theme>,

  /** Number of places that the list of Aidants Connect names. */
  mandatePlaces: ({ count }: { readonly count: number }) => `Voir ces ${nombre(count)} lieux`,
  /** Opens what follows beside round trips without a car. */
  carlessMandates: "Démarches par mandat (Aidants Connect)\u00a0: moins de trajets",
  carlessMandatesLead:
    "Avec un mandat, un conseiller peut faire vos démarches en ligne en votre nom. Demandez-lui s’il faut revenir. Nous nommons d’abord les lieux où vous pouvez aller sans voiture, puis les plus proches.",
  /** `date`: the day of the list, not of an accreditation. */
  mandateList: ({ date }: { readonly date: string }) => `Liste du ${date}\u00a0: demandez avant de partir.`,

  // « Signaler une erreur »: the form, and the message made from it.
  reportError: "Signaler une erreur",
  reportSubject: ({ name, id }: Named<"name" | "id">) => `Erreur dans la fiche «\u00a0${name}\u00a0» (${id})`,
  reportIntro: "Bonjour, une information de cette fiche est fausse ou dépassée.",
  reportWhat: "Qu’est-ce qui est faux ?",
  reportSubjects: {
    openingHours: "Les horaires",
    contacts: "Le téléphone, l’adresse électronique ou le site web",
    address: "L’adresse ou l’emplacement sur la carte",
    closed: "Le lieu est fermé pour de bon",
    other: "Autre chose",
  },
  reportText: "Que faudrait-il lire, et d’où le savez-vous\u202f?",
  reportTextHint:
    "Par exemple\u00a0: fermé le lundi, affiche sur la porte vue le 3 décembre. Jamais le nom d’une personne.",
  reportEmpty: "Écrivez une phrase\u00a0: sans elle, personne ne peut vérifier.",
  reportSee: "Préparer le message",
  reportResult: "Votre message",
  reportNothingSent: "Cette page n’envoie rien : c’est vous qui le faites.",
  reportNoAddress:
    "Aucune adresse de contact n’est indiquée. Copiez le message, et remettez-le à qui publie cette carte.",
  reportMessage: "Texte du signalement",
  reportOpenMail: "Ouvrir dans ma messagerie",
  copyText: "Copier le texte",
  textCopied: "Texte copié",
};

export type VisitWords = typeof visit;
