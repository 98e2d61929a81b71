import type { MandatesWords } from "../fr/mandates.ts";

export const mandates: MandatesWords = {
  mandatePlaces: ({ count }) => `Vedi questi ${count} luoghi`,
  carlessMandates: "Pratiche per delega (Aidants Connect): meno viaggi",
  carlessMandatesLead:
    "Con una delega un operatore può svolgere le tue pratiche online a tuo nome. Chiedi se devi tornare. Prima vengono i luoghi che puoi raggiungere senza auto, poi i più vicini.",
  mandateList: ({ date }) => `Elenco del ${date}: chiedi prima di partire.`,
};
