import type { NextOpening, OpeningState, OpenTime } from "../../domain/opening-hours/opening-state.ts";
import type { Format } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/**
 * Text of an opening state: "Ouvert jusqu'à 17 h", "Fermé – ouvre demain à 9 h", "Ouvert samedi : 9 h – 12 h"; on a public holiday with the
 * warning that the place may be closed. `isToday` is false for the state of a later day.
 */
export function openingInWords(state: OpeningState, messages: Core, format: Format, isToday = true): string {
  const isThen = state.kind === "appointment" && !isToday;
  const words = isThen ? messages.openByAppointmentThen : stateInWords(state, messages, format);
  return "isHoliday" in state && state.isHoliday ? `${words} (${messages.maybeClosedOnHoliday})` : words;
}

function stateInWords(state: OpeningState, messages: Core, format: Format): string {
  switch (state.kind) {
    case "open":
      return messages.openUntil({ time: format.time(state.untilMin) });
    case "closing":
      return messages.closingAt({ time: format.time(state.untilMin) });
    case "opens":
      return messages.openOnDay({
        day: messages.days[state.weekday] ?? "",
        times: timesInWords(state.times, messages, format),
      });
    case "closed":
      return state.next === undefined ? messages.closed : nextInWords(state.next, messages, format);
    case "season":
      return messages.closedForSeason[state.opensIn];
    case "appointment":
      return messages.openByAppointment;
    case "old": {
      const said = openingInWords(state.said, messages, format);
      return messages.hoursOld({ year: state.year, said: said.slice(0, 1).toLocaleLowerCase() + said.slice(1) });
    }
    case "unknown":
      return messages.hoursUnknown;
  }
}

function timesInWords(times: readonly OpenTime[], messages: Core, format: Format): string {
  return times
    .map(({ fromMin, toMin }) => messages.timeRange({ from: format.time(fromMin), to: format.time(toMin) }))
    .join(", ");
}

function nextInWords({ inDays, weekday, fromMin }: NextOpening, messages: Core, format: Format): string {
  const time = format.time(fromMin);
  if (inDays === 0) return messages.closedOpensToday({ time });
  if (inDays === 1) return messages.closedOpensTomorrow({ time });
  return messages.closedOpensOn({ day: messages.days[weekday] ?? "", time, isNextWeek: inDays === 7 });
}
