import type { VisitWords } from "../fr/visit.ts";
import { about, list } from "./grammar.ts";

export const visit: VisitWords = {
  visitTitle: "Prepara la visita",
  visitNext: "Prossime aperture",
  visitNone: "Nelle prossime tre settimane non si conosce nessuna apertura.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Oggi";
    return inDays === 1 ? `Domani, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  visitLeave: ({ minutes, time }) => `${about(minutes, "min")} di strada: parti verso le ${time}`,
  visitArrive: ({ minutes, time }) => `${about(minutes, "min")} di strada: se parti adesso, arrivi verso le ${time}`,
  visitHolidays: ({ text }) => `${text}: giorno festivo, il luogo potrebbe essere chiuso.`,
  visitCall: "Telefona prima di partire:",
  visitWrite: "Scrivi prima di partire:",
  visitNoContact: "Non si conoscono né telefono né e-mail: informati in municipio prima di partire.",
  visitAskOpen: ({ day, date, text }) => `Il servizio sarà aperto ${day.toLowerCase()} ${date}, ${text}?`,
  visitAskStop: ({ commune }) => `Quel giorno il servizio sarà a ${commune}?`,
  visitAskAppointment: "Serve un appuntamento?",
  visitAskThemes: ({ themes }) => `È possibile avere aiuto per: ${list(themes)}?`,
  visitAskPapers: "Quali documenti devo portare?",
  visitBring:
    "Porta un documento d’identità e tutto ciò che hai ricevuto in proposito: lettere, e-mail, numeri di pratica. Tieni per te le tue password.",
  visitToCalendar: "Aggiungi al calendario",
  visitSend: "Invia",
  visitBySms: "Per SMS",
  visitPrint: "Stampa in grande",
  visitCode: "Codice da inquadrare: il link della scheda",
};
