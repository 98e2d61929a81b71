import type { LegendEntry } from "../../design/legend.tsx";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { conditionOf } from "../../domain/access/passage-states.ts";
import { hasPlacesAsDots } from "../../domain/access/shown-access-map.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { selectShownAccessMap } from "../../model/access-map-selectors.ts";
import { selectAccessModel, selectPassageStates, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { accessClassEntries, limitEntry } from "../../ui/access/access-legend.ts";
import { PASS_CONDITIONS } from "../../ui/access/pass-words.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";
import type { FrenchWording } from "../../ui/wording.ts";

export interface PictureLegend {
  /** Quantity of the classes. */
  readonly title: string;
  readonly rows: readonly LegendEntry[];
}

/** Legend of the picture of « Territoires »: the classes of the present access map, then its symbols. */
export function pictureLegend(state: AppState, { messages, format }: FrenchWording): PictureLegend {
  const shown = selectShownAccessMap(state);
  const model = selectAccessModel(state);
  const title = messages.legendClasses({
    shown,
    threshold: selectThreshold(state),
    model,
    group: state.peopleGroup,
  });
  return {
    title,
    rows: [...classRows(shown, state, { messages, format }), ...symbolRows(shown, state, messages)],
  };
}

function classRows(shown: ShownAccessMap, state: AppState, wording: FrenchWording): readonly LegendEntry[] {
  const words = {
    ...wording,
    threshold: selectThreshold(state),
    model: selectAccessModel(state),
  };
  const limit = selectHasRanges(state) ? limitEntry(shown, words) : undefined;
  return [...accessClassEntries(shown, words, "light"), ...(limit === undefined ? [] : [limit])];
}

function symbolRows(shown: ShownAccessMap, state: AppState, messages: FrenchCatalogue): readonly LegendEntry[] {
  const places = selectMeasuredPlaces(state);
  const planned = places.some(isPlanned)
    ? [{ mark: { kind: "planned" }, text: messages.territoriesSections.scenario } as const]
    : [];
  const conditions = PASS_CONDITIONS.filter((condition) =>
    selectPassageStates(state).some((passage) => conditionOf(passage) === condition),
  );
  const passes = conditions.map(
    (condition) => ({ mark: { kind: "pass", condition }, text: messages.legendPasses[condition] }) as const,
  );
  if (hasPlacesAsDots(shown)) return [{ mark: { kind: "dot" }, text: messages.legendDot }, ...planned, ...passes];
  const categories = CATEGORIES.filter((category) =>
    places.some((place) => !isPlanned(place) && place.categories.includes(category)),
  );
  return [
    ...categories.map(
      (category) => ({ mark: { kind: "place", category }, text: messages.categories[category] }) as const,
    ),
    ...(places.length > 1 ? [{ mark: { kind: "cluster" }, text: messages.legendCluster } as const] : []),
    ...planned,
    ...passes,
  ];
}
