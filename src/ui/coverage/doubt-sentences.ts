import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import type { AppState } from "../../model/app-state.ts";
import {
  type DoubtfulPlace,
  type RestingOfGroup,
  selectDoubtfulPlaces,
  selectRestingOfGroup,
} from "../../model/doubt-selectors.ts";
import { placeLabel } from "../access/place-label.ts";
import { peopleText } from "../people/people-text.ts";
import type { FrenchWording } from "../wording.ts";

/** Sentence on the people served only by places of uncertain position; "" when there are none, or unknown yet. */
export function restingSentence(state: AppState, wording: FrenchWording): string {
  return restingInWords(selectRestingOfGroup(state), wording);
}

/** The same sentence from its figure. */
export function restingInWords(found: RestingOfGroup | undefined, wording: FrenchWording): string {
  const count = found?.resting.population ?? 0;
  if (found === undefined || count === 0) return "";
  return wording.messages.restsOnDoubt({ people: peopleText(count, found.group, wording), count });
}

/** Text of one such place: « France services, Antenne de Beauvezer (Saint-André-les-Alpes) : 612 habitants ». */
export function doubtfulPlaceInWords(
  { place, population }: DoubtfulPlace,
  group: PeopleGroup,
  wording: FrenchWording,
): string {
  const { messages } = wording;
  const people = peopleText(population, group, wording);
  return messages.doubtfulPlace({ place: placeLabel(place, messages), people, count: population });
}

/** The sentence and its places in one text, for exports; "" when there are none. */
export function doubtsInWords(state: AppState, wording: FrenchWording): string {
  const sentence = restingSentence(state, wording);
  if (sentence === "") return "";
  const places = (selectDoubtfulPlaces(state) ?? []).map((place) =>
    doubtfulPlaceInWords(place, state.peopleGroup, wording),
  );
  return [sentence, places.join(" ; ")].join(" ");
}
