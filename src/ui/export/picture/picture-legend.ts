import type { ShownAccessMap } from "../../../domain/access/access-maps.ts";
import { conditionOf } from "../../../domain/access/passage-states.ts";
import { hasPlacesAsDots } from "../../../domain/access/shown-access-map.ts";
import { SEASON_CHANGES } from "../../../domain/coverage/season-change.ts";
import { CATEGORIES } from "../../../domain/place.ts";
import { isPlanned } from "../../../domain/scenario/planned-place.ts";
import { selectShownAccessMap } from "../../../state/access-map-selectors.ts";
import { selectAccessModel, selectPassageStates, selectThreshold } from "../../../state/access-selectors.ts";
import type { AppState } from "../../../state/app-state.ts";
import { selectPeopleGroup } from "../../../state/demand-selectors.ts";
import { selectHasRanges } from "../../../state/range-selectors.ts";
import { selectMeasuredPlaces } from "../../../state/scenario-selectors.ts";
import { ACCESS_COLOURS, COVERAGE, SEASON_COLOURS } from "../../../theme/coverage.ts";
import { accessClassLabels } from "../../access/access-class-labels.ts";
import { PASS_CONDITIONS } from "../../access/pass-words.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { LegendRow } from "./legend-row.ts";

export interface PictureLegend {
  /** Quantity of the classes. */
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

/** Legend of the picture of « Territoires »: the classes of the present access map, then its symbols. */
export function pictureLegend(state: AppState, messages: Catalogue): PictureLegend {
  const shown = selectShownAccessMap(state);
  const model = selectAccessModel(state);
  return {
    title: messages.legendClasses({ shown, threshold: selectThreshold(state), model, group: selectPeopleGroup(state) }),
    rows: [...classRows(shown, state, messages), ...symbolRows(shown, state, messages)],
  };
}

function classRows(shown: ShownAccessMap, state: AppState, messages: Catalogue): readonly LegendRow[] {
  const reach = { threshold: selectThreshold(state), model: selectAccessModel(state) };
  const labels = accessClassLabels(shown, { messages, ...reach });
  const rows = labels.map((label, rank) => classRow(shown, rank, label));
  switch (shown) {
    case "zone":
    case "saisons":
    case "epci":
    case "departements":
      return rows;
    case "cercles":
      return selectHasRanges(state) ? [...rows, circle(undefined, messages.legendLimitRing(reach))] : rows;
    default:
      return selectHasRanges(state) ? [...rows, area(undefined, messages.legendLimit(reach), true)] : rows;
  }
}

function classRow(shown: ShownAccessMap, rank: number, label: string): LegendRow {
  switch (shown) {
    case "zone":
      return rank === 0 ? area(COVERAGE.light.covered, label) : area(undefined, label, true);
    case "saisons": {
      const change = SEASON_CHANGES[rank];
      return area(change && SEASON_COLOURS.light[change], label, change === "perd");
    }
    case "cercles":
      return circle(ACCESS_COLOURS.light[rank], label);
    default:
      return area(ACCESS_COLOURS.light[rank], label);
  }
}

function symbolRows(shown: ShownAccessMap, state: AppState, messages: Catalogue): readonly LegendRow[] {
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

function area(colour: string | undefined, text: string, isHatched = false): LegendRow {
  return { mark: { kind: "area", colour: colour ?? "none", isHatched }, text };
}

function circle(colour: string | undefined, text: string): LegendRow {
  return { mark: { kind: "circle", colour, isRinged: colour === undefined }, text };
}
