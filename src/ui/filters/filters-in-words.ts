import { addsUp, FILTER_GROUPS, type FilterGroup } from "../../domain/filter/filters.ts";
import type { OpeningFilter } from "../../domain/filter/place-query.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { askedOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";

type Asked = Pick<AppState, "filters" | "opening" | "now">;

/** Every filter that bears on the figures, as its values add up; how far one would go, and where a place passes, do not. */
export function filtersInWords(asked: Asked, messages: Catalogue, format: Format): readonly string[] {
  const moment = momentInWords(momentAsked(asked), messages, format);
  return [
    ...FILTER_GROUPS.flatMap((group) => groupInWords(group, asked, messages, format)),
    ...(moment === "" ? [] : [decapitalise(moment)]),
  ];
}

function groupInWords(group: FilterGroup, { filters }: Asked, messages: Catalogue, format: Format): string[] {
  const labels = askedOptions(group, filters, messages).map(({ label }) => label);
  if (labels.length === 0) return [];
  const values = addsUp(group) ? format.list(labels) : format.anyOf(labels);
  return [messages.filterClause({ group: decapitalise(messages.groups[group]), values })];
}

/** « Maintenant » means nothing on paper: the moment itself is said. */
function momentAsked({ opening, now }: Asked): OpeningFilter {
  return opening.kind === "now" && now !== undefined ? { kind: "at", date: now.date, minute: now.minute } : opening;
}

function decapitalise(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
