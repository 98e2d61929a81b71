import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import type { Place, Theme } from "../../domain/place.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { timesText } from "./opening-text.ts";

/** Questions to ask before a visit: opening at that time and stop, appointment, searched needs, and papers. */
export function visitQuestions(
  place: Place,
  opening: ComingOpening | undefined,
  themes: readonly Theme[],
  messages: Catalogue,
  format: Format,
): readonly string[] {
  const stop = opening && stopAt(place, opening.destination);
  return [
    ...(opening === undefined ? [] : [whetherOpen(opening, messages, format)]),
    ...(stop === undefined ? [] : [messages.visitAskStop({ commune: stop.commune })]),
    ...(isAppointmentOpen(place) ? [messages.visitAskAppointment] : []),
    ...(themes.length === 0
      ? []
      : [messages.visitAskThemes({ themes: themes.map((theme) => messages.themes[theme]) })]),
    messages.visitAskPapers,
  ];
}

function whetherOpen(opening: ComingOpening, messages: Catalogue, format: Format): string {
  return messages.visitAskOpen({
    day: messages.days[opening.weekday] ?? "",
    date: format.date(opening.date),
    text: timesText(opening, messages, format),
  });
}

/** Whether to ask for an appointment: no record says that none is needed. */
function isAppointmentOpen({ records }: Place): boolean {
  return !records.some(({ appointment }) => appointment === false);
}
