import type { RestingOnDoubt } from "../../domain/coverage/location-doubts.ts";
import type { AppState } from "../../state/app-state.ts";
import { type DoubtfulPlace, selectDoubtfulPlaces, selectRestingOnDoubt } from "../../state/doubt-selectors.ts";
import { placeLabel } from "../access/place-label.ts";
import type { Wording } from "../wording.ts";

/** How many people rest on places of uncertain location; "" where nobody does, and until that is known. */
export function restingSentence(resting: RestingOnDoubt | undefined, { messages, format }: Wording): string {
  const count = resting?.population ?? 0;
  if (count === 0) return "";
  return messages.restsOnDoubt({ people: messages.inhabitants({ count, number: format.number(count) }), count });
}

/** « France services, Antenne de Beauvezer (Saint-André-les-Alpes) : 612 habitants ». */
export function doubtfulPlaceInWords({ point, population }: DoubtfulPlace, { messages, format }: Wording): string {
  const people = messages.inhabitants({ count: population, number: format.number(population) });
  return messages.doubtfulPlace({ place: placeLabel(point, messages), people, count: population });
}

/** Both in one text, for what is exported; "" where nobody rests on a doubt. */
export function doubtsInWords(state: AppState, wording: Wording): string {
  const sentence = restingSentence(selectRestingOnDoubt(state), wording);
  if (sentence === "") return "";
  const places = (selectDoubtfulPlaces(state) ?? []).map((place) => doubtfulPlaceInWords(place, wording));
  return [sentence, places.join(" ; ")].join(" ");
}
