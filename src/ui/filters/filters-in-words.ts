import { addsUp, FILTER_GROUPS, type FilterGroup } from "../../domain/filter/filters.ts";
import type { OpeningFilter } from "../../domain/filter/place-query.ts";
import type { AppState } from "../../model/app-state.ts";
import type { Format } from "../format.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";
import { askedOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";

type Asked = Pick<AppState, "filters" | "opening" | "now">;

/** Texts of all filters that change the figures. The reach and the filter for stops in the commune do not. */
export function filtersInWords(asked: Asked, messages: FrenchCatalogue, format: Format): readonly string[] {
  const moment = momentInWords(momentAsked(asked), messages, format);
  return [
    ...FILTER_GROUPS.flatMap((group) => groupInWords(group, asked, messages, format)),
    ...(moment === "" ? [] : [decapitalise(moment)]),
  ];
}

function groupInWords(group: FilterGroup, { filters }: Asked, messages: FrenchCatalogue, format: Format): string[] {
  const labels = askedOptions(group, filters, messages).map(({ label }) => label);
  if (labels.length === 0) return [];
  const values = addsUp(group) ? format.list(labels) : format.anyOf(labels);
  return [messages.filterClause({ group: decapitalise(messages.groups[group]), values })];
}

/** Replaces « maintenant », which means nothing in print, by the present moment. */
function momentAsked({ opening, now }: Asked): OpeningFilter {
  return opening.kind === "now" && now !== undefined ? { kind: "at", date: now.date, minute: now.minute } : opening;
}

function decapitalise(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
