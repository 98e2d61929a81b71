import type { OpeningFilter } from "../../domain/filter/asking.ts";
import { addsUp, FILTER_GROUPS, type FilterGroup } from "../../domain/filter/filters.ts";
import { readyValue } from "../../domain/loadable.ts";
import { isPlanned } from "../../domain/scenario/planned-point.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPresentPoints } from "../../state/list-selectors.ts";
import { selectMeasuredPoints } from "../../state/scenario-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { filterOptions } from "../filters/filter-options.ts";
import { openingInWords } from "../filters/filters-in-words.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/**
 * What the figures measure, in one sentence: which places, by which filters, by what model and threshold, whose population.
 * Whoever reads a figure on paper or in a file needs nothing else to obtain it again.
 */
export function measuredSentence(state: AppState, messages: Catalogue, format: Format): string {
  const measured = selectMeasuredPoints(state);
  const planned = measured.filter(isPlanned).length;
  const count = measured.length - planned;
  return messages.measured({
    count,
    planned,
    setAside: selectPresentPoints(state).length - count,
    filters: filtersInWords(state, messages, format),
    model: selectAccessModel(state),
    threshold: selectThreshold(state),
    communes: selectCommunes(state).length,
    vintage: readyValue(state.resources.manifest)?.populationVintage ?? messages.none,
  });
}

/** Every filter that bears on the figures; how far one would go, and where a place passes, do not. */
function filtersInWords(state: AppState, messages: Catalogue, format: Format): readonly string[] {
  const opening = openingInWords(momentAsked(state), messages, format);
  return [
    ...FILTER_GROUPS.flatMap((group) => groupInWords(group, state, messages, format)),
    ...(opening === "" ? [] : [decapitalise(opening)]),
  ];
}

function groupInWords(group: FilterGroup, { filters }: AppState, messages: Catalogue, format: Format): string[] {
  const asked: readonly string[] = filters[group];
  const labels = filterOptions(group, messages).flatMap(({ value, label }) => (asked.includes(value) ? [label] : []));
  if (labels.length === 0) return [];
  const values = addsUp(group) ? format.list(labels) : format.anyOf(labels);
  return [messages.filterClause({ group: decapitalise(messages.groups[group]), values })];
}

/** « Maintenant » means nothing on paper: the moment itself is said. */
export function momentAsked({ opening, now }: AppState): OpeningFilter {
  return opening.kind === "now" && now !== undefined ? { kind: "at", date: now.date, minute: now.minute } : opening;
}

function decapitalise(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
