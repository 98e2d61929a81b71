import type { ServicePoint, Stop } from "../../domain/service-point.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { weekInWords } from "./week-in-words.ts";

/** What a contact keeps of a place beside telephone and address: hours, stops, and how old the information is. */
export function vcardNote(point: ServicePoint, messages: Catalogue, format: Format): string {
  const hours = point.records.flatMap(({ name, openingHours }) => {
    const week = weekInWords(openingHours, messages, format);
    return week.length > 0 && point.records.length > 1 ? [name, ...week] : week;
  });
  const [{ id, sourceDate }] = point.records;
  return [
    ...(hours.length === 0 ? [] : [messages.openingHours, ...hours]),
    ...(point.stops.length === 0 ? [] : [messages.stops, ...point.stops.map(stopInWords)]),
    messages.labelled({ name: messages.verification, text: messages.verifications[point.verification] }),
    ...(sourceDate === "" ? [] : [messages.sourceDate({ date: format.date(sourceDate) })]),
    messages.labelled({ name: messages.identifier, text: id }),
  ].join("\n");

  function stopInWords({ commune, place, note, openingHours }: Stop): string {
    return [commune, place, note, ...weekInWords(openingHours, messages, format)]
      .filter((text) => text !== "")
      .join(", ");
  }
}
