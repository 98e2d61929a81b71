import type { AppState } from "../../model/app-state.ts";
import { selectSourceDates } from "../../model/source-date-selectors.ts";
import type { FrenchWording } from "../wording.ts";

/** Sentence on the dates of the sources of the counted places, by type; "" when only planned places count. */
export function sourceDatesSentence(state: AppState, { messages, format }: FrenchWording): string {
  const dates = selectSourceDates(state);
  if (dates.length === 0) return "";
  return messages.sourceDates({
    dates: dates.map(({ category, dates: [first = "", ...others], undated }) => ({
      name: messages.categories[category],
      day: others.length === 0 && first.length === FULL_DATE ? format.date(first) : "",
      from: yearOf(first),
      until: yearOf(others.at(-1) ?? first),
      undated,
    })),
  });
}

/** Length of a date YYYY-MM-DD. */
const FULL_DATE = 10;

function yearOf(date: string): string {
  return date.slice(0, 4);
}
