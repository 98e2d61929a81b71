import type { Place, Stop } from "../../domain/place.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { weekInWords } from "../../ui/sheet/week-in-words.ts";

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
