import type { CardWords } from "../fr/card.ts";

export const card: CardWords = {
  cardTitle: "Da mostrare",
  cardLead: "Spunta quello che ti serve, poi mostra questa scheda allo sportello, o inviala.",
  cardNeedNames: {
    logement: "Un letto, un alloggio",
    emploi: "Il mio contratto, la mia paga",
    sante: "La mia salute",
  },
  cardArrivalDay: "Arrivo il",
  cardIntro: ({ name }) =>
    name === "" ? "Buongiorno, lavoro qui per una stagione." : `Buongiorno, lavoro per una stagione a ${name}.`,
  cardNeeds: {
    logement: "Cerco un letto o un alloggio.",
    emploi: "Ho una domanda sul mio contratto o sulla mia paga.",
    sante: "Ho bisogno di cure, o di aiuto per la mia assicurazione sanitaria.",
  },
  cardArrival: ({ day, date }) => `Arrivo ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Parlo francese.",
    en: "Parlo inglese.",
    it: "Parlo italiano.",
    es: "Parlo spagnolo.",
  },
  cardAsk: "È possibile aiutarmi? Se no, a chi posso rivolgermi?",
  cardSubject: "Richiesta di aiuto di una persona che lavora per una stagione",
  firstDesk: ({ day, date, time }) => `Prossima apertura: ${day.toLowerCase()} ${date} alle ${time}`,
  firstDeskUnknown: "Orari sconosciuti: chiedi un appuntamento.",
  cardMail: "Scrivi questo messaggio",
};
