import type { Language } from "../../../state/app-state.ts";
import { atResort } from "../french-names.ts";
import type { Named } from "../message.ts";

/** Needs of a seasonal worker on arrival. */
export type CardNeed = "logement" | "emploi" | "sante";

/** « À montrer »: a card in the reader's language and in French, to show at a place. */
export const card = {
  cardTitle: "À montrer",
  cardLead: "Cochez ce qu’il vous faut, puis montrez cette fiche à l’accueil, ou envoyez-la.",
  cardNeedNames: {
    logement: "Un lit, un logement",
    emploi: "Mon contrat, ma paie",
    sante: "Ma santé",
  } satisfies Named<CardNeed>,
  cardArrivalDay: "J’arrive le",
  /** `name` is "" for the device's own position. */
  cardIntro: ({ name }: { readonly name: string }) =>
    name === "" ? "Bonjour, je travaille une saison ici." : `Bonjour, je travaille une saison ${atResort(name)}.`,
  cardNeeds: {
    logement: "Je cherche un lit ou un logement.",
    emploi: "J’ai une question sur mon contrat ou sur ma paie.",
    sante: "J’ai besoin de soins, ou d’aide pour mon assurance maladie.",
  } satisfies Named<CardNeed>,
  cardArrival: ({ day, date }: { readonly day: string; readonly date: string }) =>
    `J’arrive le ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Je parle français.",
    en: "Je parle anglais.",
    it: "Je parle italien.",
    es: "Je parle espagnol.",
  } satisfies Named<Language>,
  cardAsk: "Pouvez-vous m’aider ? Sinon, qui le peut ?",
  cardSubject: "Demande d’aide d’une personne qui travaille une saison",
  firstDesk: ({ day, date, time }: { readonly day: string; readonly date: string; readonly time: string }) =>
    `Prochaine ouverture : ${day.toLowerCase()} ${date} à ${time}`,
  firstDeskUnknown: "Horaires inconnus : demandez un rendez-vous.",
  cardMail: "Écrire ce message",
};

export type CardWords = typeof card;
