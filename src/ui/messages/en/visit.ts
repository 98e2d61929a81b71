import type { VisitWords } from "../fr/visit.ts";
import { about, list } from "./grammar.ts";

export const visit: VisitWords = {
  visitTitle: "Prepare my visit",
  visitNext: "Next opening times",
  visitNone: "No opening is known in the next three weeks.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Today";
    return inDays === 1 ? `Tomorrow, ${day} ${date}` : `${day} ${date}`;
  },
  visitLeave: ({ minutes, time }) => `${about(minutes, "min")} by road: set out at around ${time}`,
  visitArrive: ({ minutes, time }) =>
    `${about(minutes, "min")} by road: if you leave now, you will be there at around ${time}`,
  visitHolidays: ({ text }) => `${text}: a public holiday, the place may be closed.`,
  visitCall: "Call before you go:",
  visitWrite: "Write before you go:",
  visitNoContact: "Neither a phone number nor an email address is known: ask at the town hall before you go.",
  visitAskOpen: ({ day, date, text }) => `Will you be open on ${day} ${date}, ${text}?`,
  visitAskStop: ({ commune }) => `Will you be in ${commune} on that day?`,
  visitAskAppointment: "Do I need an appointment?",
  visitAskThemes: ({ themes }) => `Can you help me with this: ${list(themes)}?`,
  visitAskPapers: "Which papers should I bring?",
  visitBring:
    "Bring proof of identity and everything you have received about it: letters, emails, file numbers. Keep your passwords to yourself.",
  visitToCalendar: "Add to calendar",
  visitSend: "Send",
  visitBySms: "By text message",
  visitPrint: "Print in large type",
  visitCode: "Code to scan: the link to this sheet",
};
