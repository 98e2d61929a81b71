import type { ReportField } from "../../../domain/corrections/report-field.ts";
import type { Named } from "../message.ts";

/** « Signaler une erreur »: the form, and the mail or file made from it. */
export const corrections = {
  reportError: "Signaler une erreur",
  reportSubject: ({ name, id }: { readonly name: string; readonly id: string }) =>
    `Erreur dans la fiche «\u00a0${name}\u00a0» (${id})`,
  reportIntro: "Bonjour, une information de cette fiche est fausse ou dépassée.",
  reportWhat: "Qu’est-ce qui est faux ?",
  reportFields: {
    openingHours: "Les horaires",
    phone: "Le téléphone",
    email: "L’adresse électronique",
    website: "Le site web",
    address: "L’adresse",
    name: "Le nom",
    appointment: "Avec ou sans rendez-vous",
    closed: "Le lieu est fermé pour de bon",
    position: "L’emplacement sur la carte",
    stops: "Les arrêts ou les jours de passage",
    other: "Autre chose",
  } satisfies Named<ReportField>,
  reportWhich: "Quelle information ?",
  reportShown: "Sur la fiche aujourd’hui",
  reportRight: "Ce qu’il faudrait lire",
  reportRightHint: "Vous ne le savez pas ? Laissez ce champ vide.",
  reportUnknown: "Je ne sais pas",
  reportDaysHint: "Par exemple : 9 h – 12 h, 14 h – 17 h. Un jour vide est un jour de fermeture.",
  reportWeekUnknown: "Je sais seulement que ces horaires sont faux",
  reportNote: "Dites-le en une phrase",
  reportReason: "D’où le savez-vous ?",
  reportReasonHint: "Par exemple : affiche sur la porte, appel au lieu. Dites aussi quel jour.",
  reportFaults: {
    empty: "Écrivez une phrase.",
    reason: "Dites d’où vous le savez : sans cela, personne ne peut le vérifier.",
    same: "La fiche le dit déjà : changez-le, ou choisissez autre chose.",
    unread: "Cette valeur ne peut pas être lue.",
    unreadDay: "Illisible : écrivez par exemple « 9 h – 12 h, 14 h – 17 h » ou « fermé ».",
    unreadPhone: "Il faut un numéro français à dix chiffres.",
    unreadEmail: "Il faut une adresse comme mairie@exemple.fr.",
    unreadWebsite: "Il faut une adresse comme www.exemple.fr.",
  } satisfies Named<
    "empty" | "reason" | "same" | "unread" | "unreadDay" | "unreadPhone" | "unreadEmail" | "unreadWebsite"
  >,
  /** Button that shows the mail or file, and title of the preview. */
  reportSee: {
    mail: "Voir le courriel",
    file: "Voir le fichier",
  } satisfies Named<"mail" | "file">,
  reportResult: {
    mail: "Votre courriel",
    file: "Votre fichier",
  } satisfies Named<"mail" | "file">,
  reportNothingSent: "Cette page n’envoie rien : c’est vous qui le faites.",
  reportNoAddress:
    "Aucune adresse de contact n’est indiquée. Téléchargez le fichier, ou copiez le texte, et remettez-le à qui publie cette carte.",
  reportText: "Texte du signalement",
  reportOpenMail: "Ouvrir dans ma messagerie",
  reportDownload: "Télécharger le fichier",
  /** Before the rows for the maintainer of the tables. */
  reportRows: ({ file }: { readonly file: string }) =>
    `Pour qui tient les données, à vérifier puis à ajouter à data/corrections/${file}.csv\u00a0:`,
  copyText: "Copier le texte",
  textCopied: "Texte copié",
};

export type CorrectionsWords = typeof corrections;
