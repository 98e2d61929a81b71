import type { Language } from "../../../state/app-state.ts";
import type { Named, With } from "./message.ts";

/** Needs of a seasonal worker on arrival. */
export type CardNeed = "logement" | "emploi" | "sante";

/** « À montrer »: a card in the reader's language and in French, to show at a place. */
export interface CardWords {
  readonly cardTitle: string;
  readonly cardLead: string;
  readonly cardNeedNames: Named<CardNeed>;
  readonly cardArrivalDay: string;
  /** `name` is "" for the device's own position. */
  readonly cardIntro: With<{ readonly name: string }>;
  readonly cardNeeds: Named<CardNeed>;
  readonly cardArrival: With<{ readonly day: string; readonly date: string }>;
  readonly cardSpeaks: Named<Language>;
  readonly cardAsk: string;
  readonly cardSubject: string;
  readonly firstDesk: With<{ readonly day: string; readonly date: string; readonly time: string }>;
  readonly firstDeskUnknown: With<{ readonly nearKm: number }>;
  readonly cardMail: string;
}
