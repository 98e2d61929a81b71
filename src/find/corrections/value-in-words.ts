import type { ValueField } from "../../domain/corrections/report.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";

/** Text of a table cell as the sheet shows it, one or more lines. */
export function valueInWords(field: ValueField, cell: string, messages: Catalogue, format: Format): readonly string[] {
  if (field === "openingHours") {
    const week = weekInShort(cell, messages, format);
    if (week.length > 0) return week;
    return [cell === "" ? messages.hoursUnknown : messages.closed];
  }
  if (cell === "") return [messages.none];
  if (field !== "appointment") return [cell];
  return [cell === "oui" ? messages.appointmentYes : messages.appointmentNo];
}
