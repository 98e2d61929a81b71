import type { Manifest } from "../../data/public-data/data-sources.ts";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { OTHER_TYPE, type PlaceType } from "../../domain/category.ts";
import type { Place, PlaceId, PlaceRecord, Stop, Theme } from "../../domain/place.ts";
import type { Language } from "../../state/app-state.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { weekInWords } from "../../ui/sheet/week-in-words.ts";

/** The name of a type of place; of a type that is not ours, the word of the file as well: "Autre type : bibliothèque". */
export function nameType(type: PlaceType, records: readonly PlaceRecord[], messages: Catalogue): string {
  const name = messages.categories[type];
  const nature = type === OTHER_TYPE ? records.find(({ category }) => category === type)?.nature : undefined;
  return nature ? messages.labelled({ name, text: nature }) : name;
}

/** The telephone number of a place as text, with its doubt where it has one; "" without a number. */
export function phoneInWords(place: Place, { toCheck }: { readonly toCheck: string }): string {
  const sure = phoneOf(place);
  if (sure !== undefined) return sure;
  const doubtful = place.records.find(({ phone }) => phone !== "")?.phone;
  return doubtful === undefined ? "" : `${doubtful} (${toCheck})`;
}

/** Link to the sheet of a place without any other state of the page: "…/?lieu=fs-18&lang=fr". */
export function placeLink(page: string, id: PlaceId, language: Language): string {
  const address = new URL(page);
  address.hash = "";
  address.search = new URLSearchParams({ lieu: id, lang: language }).toString();
  return address.href;
}

/** Operators of a theme at a reception place, by its types; none at a housing service, which has no bundle. */
export function operatorsOf(
  { kind, categories }: Place,
  theme: Theme,
  manifest: Manifest | undefined,
): readonly string[] {
  if (kind !== "accueil" || manifest === undefined) return [];
  return categories.flatMap((category) => manifest.operators[category]?.[theme] ?? []);
}

/** Note of a contact: hours, stops, and the date of the information. */
export function vcardNote(place: Place, messages: Catalogue, format: Format): string {
  const hours = place.records.flatMap(({ name, openingHours }) => {
    const week = weekInWords(openingHours, messages, format);
    return week.length > 0 && place.records.length > 1 ? [name, ...week] : week;
  });
  const [{ id, sourceDate }] = place.records;
  return [
    ...(hours.length === 0 ? [] : [messages.openingHours, ...hours]),
    ...(place.stops.length === 0 ? [] : [messages.stops, ...place.stops.map(stopInWords)]),
    messages.labelled({ name: messages.groups.verification, text: messages.verifications[place.verification] }),
    ...(sourceDate === "" ? [] : [messages.sourceDate({ date: format.date(sourceDate) })]),
    messages.labelled({ name: messages.identifier, text: id }),
  ].join("\n");

  function stopInWords({ commune, place, note, openingHours }: Stop): string {
    return [commune, place, note, ...weekInWords(openingHours, messages, format)]
      .filter((text) => text !== "")
      .join(", ");
  }
}
