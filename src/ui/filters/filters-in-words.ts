import type { Asking, OpeningFilter } from "../../domain/filter/asking.ts";
import { FILTER_GROUPS } from "../../domain/filter/filters.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";
import { filterOptions } from "./filter-options.ts";

/** What is asked of the places, in the words of the boxes, group by group; none when nothing is. */
export function filtersInWords(
  { filters, opening }: Pick<Asking, "filters" | "opening">,
  messages: Core,
  format: Format,
): readonly string[] {
  const openingWords = openingInWords(opening, messages, format);
  const groups = FILTER_GROUPS.map((group) => {
    const values: readonly string[] = filters[group];
    return filterOptions(group, messages)
      .filter(({ value }) => values.includes(value))
      .map(({ label }) => label)
      .join(", ");
  });
  return [...groups, openingWords].filter((words) => words !== "");
}

/** When places must be open; "" for any time. */
export function openingInWords(opening: OpeningFilter, messages: Core, format: Format): string {
  switch (opening.kind) {
    case "any":
      return "";
    case "now":
      return messages.openNow;
    case "at":
      return messages.openAtMoment({ date: format.date(opening.date), time: format.time(opening.minute) });
  }
}
