import { about, list } from "../grammar/en.ts";
import type { VisitWords } from "./fr.ts";

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

  themeMeanings: {
    emploi:
      "Register with France Travail (the employment service), look for work, declare your situation, understand a contract or payslip.",
    formation:
      "Find a training course and how to pay for it, use your personal training account, prepare a change of trade.",
    logement:
      "Apply for housing benefit or social housing, look for somewhere to live, learn what help there is for renovation.",
    sante:
      "Register with the French health insurance, follow your refunds, apply for the free or low-cost complementary cover.",
    famille:
      "Apply for benefits from the CAF or the MSA: birth, childcare, in-work benefit (prime d’activité), minimum income (RSA).",
    retraite: "Check your career record, claim your pension, follow your file and payments.",
    impots: "Declare your income, pay a tax, understand a tax notice, correct a mistake.",
    droits: "Know your rights, meet a lawyer or a conciliator, apply for legal aid.",
    identite: "Prepare an application for an identity card, a passport, a driving licence or a vehicle registration.",
    numerique: "Use a computer, get help with an online procedure, learn to do it on your own.",
    mobilite:
      "Get about without a car or share one, find public transport and help with the cost of a driving licence.",
    energie: "Use your energy voucher, understand a bill, learn how to insulate your home better.",
    courrier: "Send or collect letters and parcels, or get help with the services of La Poste.",
    commerce: "Do a little shopping on the spot: groceries, bread, local products, parcel pick-up.",
    coworking: "Work at a shared desk with a good connection, by the hour, the day or the month.",
    culture: "Read, borrow, listen, see an exhibition or a show, take part in a workshop.",
    alimentation: "Have a drink or a meal, buy local products, share a kitchen or a garden.",
    transition: "Repair, reuse, share tools, learn to consume less energy and fewer things.",
  },

  mandatePlaces: ({ count }) => `See these ${count} places`,
  carlessMandates: "Acting on your behalf (Aidants Connect): fewer trips",
  carlessMandatesLead:
    "With your authorisation (mandat), an adviser can do your paperwork online in your name. Ask whether you need to come back. Places that you can reach without a car come first, then the nearest ones.",
  mandateList: ({ date }) => `List of ${date}: ask before you set out.`,

  reportError: "Report an error",
  reportSubject: ({ name, id }) => `Error in the sheet “${name}” (${id})`,
  reportIntro: "Hello, something in this sheet is wrong or out of date.",
  reportWhat: "What is wrong?",
  reportSubjects: {
    openingHours: "The opening hours",
    contacts: "The phone number, the email address or the website",
    address: "The address or where it is on the map",
    closed: "The place has closed for good",
    other: "Something else",
  },
  reportText: "What should it say, and how do you know?",
  reportTextHint: "For example: closed on Mondays, notice on the door seen on 3 December. Never the name of a person.",
  reportEmpty: "Write a sentence: otherwise nobody can check it.",
  reportSee: "Prepare the message",
  reportResult: "Your message",
  reportNothingSent: "This page sends nothing: you do.",
  reportNoAddress: "No contact address is given. Copy the message, and hand it to whoever publishes this map.",
  reportMessage: "Text of the report",
  reportOpenMail: "Open in my mail app",
  copyText: "Copy the text",
  textCopied: "Text copied",
};
