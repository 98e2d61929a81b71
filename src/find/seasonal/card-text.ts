import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Language } from "../../state/app-state.ts";
import type { Format } from "../../ui/format.ts";
import type { CardNeed, SeasonalWords } from "../../ui/messages/fr/seasonal.ts";

export const CARD_NEEDS: readonly CardNeed[] = ["logement", "emploi", "sante"];

/** Content of the card that a person shows at a place. */
export interface Card {
  /** Name of the resort; "" for the device's own position. */
  readonly place: string;
  readonly needs: readonly CardNeed[];
  /** Day of arrival, ISO 8601; "" when not given. */
  readonly arrival: string;
  /** Language that the person reads. */
  readonly speaks: Language;
}

export interface CardSpeech {
  readonly words: SeasonalWords;
  /** Names of the weekdays from Monday. */
  readonly days: readonly string[];
  readonly format: Format;
}

/** Sentences of a card in one language. */
export function cardText(
  { place, needs, arrival, speaks }: Card,
  { words, days, format }: CardSpeech,
): readonly string[] {
  const weekday = arrival === "" ? "" : (days[parisMomentOf(arrival, 0).weekday] ?? "");
  return [
    words.cardIntro({ name: place }),
    ...CARD_NEEDS.filter((need) => needs.includes(need)).map((need) => words.cardNeeds[need]),
    ...(arrival === "" ? [] : [words.cardArrival({ day: weekday, date: format.date(arrival) })]),
    words.cardAsk,
    words.cardSpeaks[speaks],
  ];
}
