import type { Place } from "../../domain/place.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { phoneInWords } from "../sheet/phone-in-words.ts";
import { addressText } from "../sheet/record-details.tsx";
import { dayText, stopText, timesText } from "./opening-text.ts";

/** Destination of a visit: the address of the place, or the stop. */
export function visitLocation(place: Place, opening: ComingOpening | undefined): string {
  const stop = opening === undefined ? "" : stopText(place, opening);
  return stop === "" ? addressText(place.records[0], place.commune) : stop;
}

/** Text of a visit for a message: name, address, hours, contacts, link of the sheet. */
export function visitText(
  place: Place,
  openings: readonly ComingOpening[],
  link: string,
  messages: Catalogue,
  format: Format,
): string {
  const phone = phoneInWords(place, messages);
  return [
    place.name,
    visitLocation(place, openings[0]),
    ...openings.map((opening) => {
      const stop = stopText(place, opening);
      const times = messages.labelled({
        name: dayText({ ...opening, inDays: Math.max(2, opening.inDays) }, messages, format),
        text: timesText(opening, messages, format),
      });
      return stop === "" ? times : `${times} (${stop})`;
    }),
    phone === "" ? "" : messages.labelled({ name: messages.phone, text: phone }),
    link,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
