import type { VisitWords } from "../fr/visit.ts";
import { about, list } from "./grammar.ts";

export const visit: VisitWords = {
  visitTitle: "Preparar mi visita",
  visitNext: "Próximas aperturas",
  visitNone: "No se conoce ninguna apertura en las próximas tres semanas.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Hoy";
    return inDays === 1 ? `Mañana, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  visitLeave: ({ minutes, time }) => `${about(minutes, "min")} por carretera: salga hacia las ${time}`,
  visitArrive: ({ minutes, time }) => `${about(minutes, "min")} por carretera: si sale ahora, llega hacia las ${time}`,
  visitHolidays: ({ text }) => `${text}: día festivo, el lugar puede estar cerrado.`,
  visitCall: "Llame antes de salir:",
  visitWrite: "Escriba antes de salir:",
  visitNoContact: "No se conoce ni teléfono ni correo electrónico: infórmese en el ayuntamiento antes de salir.",
  visitAskOpen: ({ day, date, text }) => `¿Estarán abiertos el ${day.toLowerCase()} ${date}, ${text}?`,
  visitAskStop: ({ commune }) => `¿Estarán ese día en ${commune}?`,
  visitAskAppointment: "¿Hace falta cita previa?",
  visitAskThemes: ({ themes }) => `¿Pueden ayudarme con: ${list(themes)}?`,
  visitAskPapers: "¿Qué documentos tengo que llevar?",
  visitBring:
    "Lleve un documento de identidad y todo lo que haya recibido al respecto: cartas, correos, números de expediente. Guarde sus contraseñas para usted.",
  visitToCalendar: "Añadir al calendario",
  visitSend: "Enviar",
  visitBySms: "Por SMS",
  visitPrint: "Imprimir en grande",
  visitCode: "Código para escanear: el enlace de la ficha",
};
