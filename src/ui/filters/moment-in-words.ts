import type { OpeningFilter } from "../../domain/filter/asking.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";

/** When places must be open; "" for any time. */
export function momentInWords(opening: OpeningFilter, messages: Core, format: Format): string {
  switch (opening.kind) {
    case "any":
      return "";
    case "now":
      return messages.openNow;
    case "at":
      return messages.openAtMoment({ date: format.date(opening.date), time: format.time(opening.minute) });
  }
}
