import { atCommune } from "../french-names.ts";
import { liste } from "./details-grammar.ts";
import { environ } from "./grammar.ts";

interface TimedWay {
  readonly minutes: number;
  readonly time: string;
}

/** « Préparer ma visite », on the sheet and on paper. `text` is a day in words, or a list. */
export const visit = {
  visitTitle: "Préparer ma visite",
  visitNext: "Prochaines ouvertures",
  /** No opening is known within three weeks. */
  visitNone: "Aucune ouverture n’est connue dans les trois semaines qui viennent.",
  /** `inDays`: 0 is today. `date` is written in full. */
  visitDay: ({ inDays, day, date }: { readonly inDays: number; readonly day: string; readonly date: string }) => {
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
  visitAskOpen: ({ day, date, text }: { readonly day: string; readonly date: string; readonly text: string }) =>
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
};

export type VisitWords = typeof visit;
