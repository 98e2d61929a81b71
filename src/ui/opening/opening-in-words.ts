import type { NextOpening, OpeningState } from "../../domain/opening-hours/opening-state.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";

/** "Ouvert jusqu'à 17 h", "Fermé – ouvre demain à 9 h"; on a public holiday, that it may be shut. */
export function openingInWords(state: OpeningState, messages: Core, format: Format): string {
  const words = stateInWords(state, messages, format);
  return "isHoliday" in state && state.isHoliday ? `${words} · ${messages.maybeClosedOnHoliday}` : words;
}

function stateInWords(state: OpeningState, messages: Core, format: Format): string {
  switch (state.kind) {
    case "open":
      return messages.openUntil({ time: format.time(state.untilMin) });
    case "closing":
      return messages.closingAt({ time: format.time(state.untilMin) });
    case "closed":
      return state.next === undefined ? messages.closed : nextInWords(state.next, messages, format);
    case "season":
      return messages.closedForSeason[state.opensIn];
    case "appointment":
      return messages.openByAppointment;
    case "unknown":
      return messages.hoursUnknown;
  }
}

function nextInWords({ inDays, weekday, fromMin }: NextOpening, messages: Core, format: Format): string {
  const time = format.time(fromMin);
  if (inDays === 0) return messages.closedOpensToday({ time });
  if (inDays === 1) return messages.closedOpensTomorrow({ time });
  return messages.closedOpensOn({ day: messages.days[weekday] ?? "", time, isNextWeek: inDays === 7 });
}
