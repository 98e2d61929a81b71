import type { ActiveMode } from "../../../domain/network/travel-mode.ts";
import type { VisitWords } from "../words/visit.ts";
import { environ, liste, MODES } from "./grammar.ts";

export const visit: VisitWords = {
  visitTitle: "Préparer ma visite",
  visitNext: "Prochaines ouvertures",
  visitNone: "Aucune ouverture n’est connue dans les trois semaines qui viennent.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Aujourd’hui";
    return inDays === 1 ? `Demain, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  visitByAppointment: "sur rendez-vous",
  visitLeave: ({ minutes, time, mode }) => `${environ(minutes, "min")} ${by(mode)}\u00a0: partez vers ${time}`,
  visitArrive: ({ minutes, time, mode }) =>
    `${environ(minutes, "min")} ${by(mode)}\u00a0: en partant maintenant, vous y êtes vers ${time}`,
  visitHolidays: ({ text }) => `${text}\u00a0: jour férié, le lieu peut être fermé.`,
  visitHours: "Horaires",
  visitCall: "Appelez avant de partir :",
  visitWrite: "Écrivez avant de partir :",
  visitNoContact: "Ni téléphone ni adresse électronique ne sont connus : renseignez-vous à la mairie avant de partir.",
  visitAskOpen: ({ day, date, text }) => `Êtes-vous bien ouverts ${day.toLowerCase()} ${date}, ${text}\u202f?`,
  visitAskStop: ({ commune }) => `Serez-vous bien ce jour-là à ${commune}\u202f?`,
  visitAskAppointment: "Faut-il un rendez-vous ?",
  visitAskThemes: ({ themes }) => `Pouvez-vous m’aider pour\u00a0: ${liste(themes)}\u202f?`,
  visitAskPapers: "Quels papiers dois-je apporter ?",
  visitBring:
    "Apportez une pièce d’identité et tout ce que vous avez reçu à ce sujet : courriers, courriels, numéros de dossier. Gardez vos mots de passe pour vous.",
  visitToCalendar: "Ajouter à l’agenda",
  visitSend: "Envoyer",
  visitBySms: "Par SMS",
  visitByMail: "Par courriel",
  visitPrint: "Imprimer en grand",
  visitCode: "Code à photographier : le lien de la fiche",
};

function by(mode: ActiveMode | undefined): string {
  return mode === undefined ? "de route" : MODES[mode].toLowerCase();
}
