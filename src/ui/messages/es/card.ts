import type { CardWords } from "../fr/card.ts";

export const card: CardWords = {
  cardTitle: "Para enseñar",
  cardLead: "Marque lo que necesita: enseñe esta tarjeta donde le atiendan, o envíela.",
  cardNeedNames: {
    logement: "Una cama, un alojamiento",
    emploi: "Mi contrato, mi sueldo",
    sante: "Mi salud",
  },
  cardArrivalDay: "Llego el",
  cardIntro: ({ name }) =>
    name === "" ? "Buenos días, trabajo aquí por una temporada." : `Buenos días, trabajo por una temporada en ${name}.`,
  cardNeeds: {
    logement: "Busco una cama o un alojamiento.",
    emploi: "Tengo una pregunta sobre mi contrato o mi sueldo.",
    sante: "Necesito atención médica, o ayuda con mi seguro de enfermedad.",
  },
  cardArrival: ({ day, date }) => `Llego el ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Hablo francés.",
    en: "Hablo inglés.",
    it: "Hablo italiano.",
    es: "Hablo español.",
  },
  cardAsk: "¿Pueden ayudarme? Si no, ¿quién puede?",
  cardSubject: "Una persona que trabaja por temporada pide ayuda",
  firstDesk: ({ day, date, time }) => `Próxima apertura: ${day.toLowerCase()} ${date} a las ${time}`,
  firstDeskUnknown: "Horario desconocido: pida una cita.",
  cardMail: "Escribir este mensaje",
};
