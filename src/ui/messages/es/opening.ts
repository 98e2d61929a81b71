import type { OpeningWords } from "../fr/opening.ts";

export const opening: OpeningWords = {
  closed: "Cerrado",
  openUntil: ({ time }) => `Abierto hasta las ${time}`,
  closingAt: ({ time }) => `Cierra pronto, a las ${time}`,
  closedOpensToday: ({ time }) => `Cerrado – abre a las ${time}`,
  closedOpensTomorrow: ({ time }) => `Cerrado – abre mañana a las ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Cerrado – abre el ${isNextWeek ? "próximo " : ""}${day.toLowerCase()} a las ${time}`,
  timeRange: ({ from, to }) => `${from}–${to}`,
  openOnDay: ({ day, times }) => `Abierto el ${day.toLowerCase()}: ${times}`,
  openByAppointmentThen: "Con cita ese día",
  closedForSeason: {
    hiver: "Cerrado en esta temporada – abierto en invierno",
    ete: "Cerrado en esta temporada – abierto en verano",
  },
  openByAppointment: "Hoy, con cita previa",
  hoursUnknown: "Horario desconocido",
  hoursOld: ({ year, said }) => `Horario de ${year}, por confirmar: ${said}`,
  roundUnknown: "Pregunte qué días pasa",
  maybeClosedOnHoliday: "día festivo: puede estar cerrado",
  days: ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"],
};
