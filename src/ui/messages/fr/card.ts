import type { CardWords } from "../words/card.ts";

export const card: CardWords = {
  cardTitle: "À montrer",
  cardLead: "Cochez ce qu’il vous faut, puis montrez cette carte à l’accueil, ou envoyez-la.",
  cardNeedNames: {
    logement: "Un lit, un logement",
    emploi: "Mon contrat, ma paie",
    sante: "Ma santé",
  },
  cardArrivalDay: "J’arrive le",
  cardIntro: ({ name }) =>
    name === "" ? "Bonjour, je travaille une saison ici." : `Bonjour, je travaille une saison à ${name}.`,
  cardNeeds: {
    logement: "Je cherche un lit ou un logement.",
    emploi: "J’ai une question sur mon contrat ou sur ma paie.",
    sante: "J’ai besoin de soins, ou d’aide pour mon assurance maladie.",
  },
  cardArrival: ({ day, date }) => `J’arrive le ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Je parle français.",
    en: "Je parle anglais.",
    it: "Je parle italien.",
    es: "Je parle espagnol.",
  },
  cardAsk: "Pouvez-vous m’aider ? Sinon, qui le peut ?",
  cardSubject: "Demande d’aide d’une personne qui travaille une saison",
  firstDesk: ({ day, date, time }) => `Premier accueil ouvert\u00a0: ${day.toLowerCase()} ${date} à ${time}`,
  firstDeskUnknown: ({ nearKm }) =>
    `Aucun accueil dont nous connaissons les horaires n’ouvre dans les trois semaines, à moins de ${nearKm}\u00a0km. Appelez.`,
  cardMail: "Écrire ce message",
};
