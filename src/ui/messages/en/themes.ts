import type { ThemesWords } from "../fr/themes.ts";

export const themes: ThemesWords = {
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
};
