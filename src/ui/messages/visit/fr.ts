import type { Theme } from "../../../domain/place.ts";
import { atCommune } from "../french-names.ts";
import { environ, liste, nombre } from "../grammar/fr.ts";
import type { Named } from "../message.ts";

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
