import type { CardWords } from "../fr/card.ts";

export const card: CardWords = {
  cardTitle: "A card to show",
  cardLead: "Tick what you need, then show this card at the desk, or send it.",
  cardNeedNames: {
    logement: "A bed, a place to live",
    emploi: "My contract, my pay",
    sante: "My health",
  },
  cardArrivalDay: "I arrive on",
  cardIntro: ({ name }) =>
    name === "" ? "Hello, I am working here for a season." : `Hello, I am working in ${name} for a season.`,
  cardNeeds: {
    logement: "I am looking for a bed or a place to live.",
    emploi: "I have a question about my contract or my pay.",
    sante: "I need medical care, or help with my health insurance.",
  },
  cardArrival: ({ day, date }) => `I arrive on ${day} ${date}.`,
  cardSpeaks: {
    fr: "I speak French.",
    en: "I speak English.",
    it: "I speak Italian.",
    es: "I speak Spanish.",
  },
  cardAsk: "Can you help me? If not, who can?",
  cardSubject: "A seasonal worker asks for help",
  firstDesk: ({ day, date, time }) => `Next opening: ${day} ${date} at ${time}`,
  firstDeskUnknown: "Opening hours unknown: ask for an appointment.",
  cardMail: "Write this message",
};
