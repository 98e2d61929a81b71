import type { OpeningFilter } from "../../domain/filter/filters.ts";
import { callDay, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Format } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/** Text of the moment at which places must be open; "" for any time. Days near `today` are named relative to it. */
export function momentInWords(opening: OpeningFilter, messages: Core, format: Format, today?: string): string {
  switch (opening.kind) {
    case "any":
      return "";
    case "now":
      return messages.openNow;
    case "day":
      return dayInWords(opening.date, messages, format, today);
    case "at":
      return messages.openAtMoment({ date: format.date(opening.date), time: format.time(opening.minute) });
  }
}

function dayInWords(date: string, messages: Core, format: Format, today: string | undefined): string {
  const day = messages.days[parisMomentOf(date, 0).weekday] ?? "";
  switch (callDay(date, today)) {
    case "today":
      return messages.openToday;
    case "tomorrow":
      return messages.openTomorrow;
    case "weekday":
      return messages.openOnWeekday({ day });
    case "date":
      return messages.openOnDate({ day, date: format.date(date) });
  }
}
