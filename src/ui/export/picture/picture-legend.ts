import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../../domain/access/access-classes.ts";
import type { ShownAccessMap } from "../../../domain/access/access-maps.ts";
import { metricOf } from "../../../domain/access/access-model.ts";
import { conditionOf } from "../../../domain/access/door-states.ts";
import { hasPlacesAsDots } from "../../../domain/access/shown-access-map.ts";
import { SEASON_CHANGES } from "../../../domain/coverage/season-change.ts";
import { isPlanned } from "../../../domain/scenario/planned-point.ts";
import { CATEGORIES } from "../../../domain/service-point.ts";
import { selectShownAccessMap } from "../../../state/access-map-selectors.ts";
import { selectAccessModel, selectDoorStates, selectThreshold } from "../../../state/access-selectors.ts";
import type { AppState } from "../../../state/app-state.ts";
import { selectMeasuredPoints } from "../../../state/scenario-selectors.ts";
import { ACCESS_COLOURS, COVERAGE, SEASON_COLOURS } from "../../../theme/coverage.ts";
import { PASS_CONDITIONS } from "../../access/pass-words.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { LegendRow } from "./legend-row.ts";

export interface PictureLegend {
  /** What the classes are of. */
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

/** What the picture of « Territoires » needs to be read: the classes of the map that is shown, then the symbols on it. */
export function pictureLegend(state: AppState, messages: Catalogue): PictureLegend {
  const shown = selectShownAccessMap(state);
  const model = selectAccessModel(state);
  return {
    title: messages.legendClasses({ shown, threshold: selectThreshold(state), model }),
    rows: [...classRows(shown, state, messages), ...symbolRows(shown, state, messages)],
  };
}

function classRows(shown: ShownAccessMap, state: AppState, messages: Catalogue): readonly LegendRow[] {
  const model = selectAccessModel(state);
  const threshold = selectThreshold(state);
  const metric = metricOf(model);
  const colours = ACCESS_COLOURS.light;
  switch (shown) {
    case "zone":
      return [
        area(COVERAGE.light.covered, messages.legendCovered),
        area(undefined, messages.legendHatch({ threshold, model }), true),
      ];
    case "saisons":
      return SEASON_CHANGES.map((change) =>
        area(SEASON_COLOURS.light[change], messages.legendSeasons[change], change === "perd"),
      );
    case "epci":
    case "departements":
      return colours.map((colour, rank) => {
        const bounds = { atLeast: inPercent(SHARE_BOUNDS[rank]), below: inPercent(SHARE_BOUNDS[rank - 1]) };
        return area(colour, messages.legendShare(bounds));
      });
    default: {
      const isCircles = shown === "cercles";
      const rows = colours.map((colour, rank): LegendRow => {
        const [above, upTo] = [ACCESS_BOUNDS[metric][rank - 1], ACCESS_BOUNDS[metric][rank]];
        const text = messages.legendAccess({ above, upTo, metric });
        return isCircles ? circle(colour, text) : area(colour, text);
      });
      const beyond = isCircles
        ? circle(undefined, messages.legendRing({ threshold, model }))
        : area(undefined, messages.legendHatch({ threshold, model }), true);
      return [...rows, beyond];
    }
  }
}

function symbolRows(shown: ShownAccessMap, state: AppState, messages: Catalogue): readonly LegendRow[] {
  const points = selectMeasuredPoints(state);
  const planned = points.some(isPlanned)
    ? [{ mark: { kind: "planned" }, text: messages.territoriesSections.scenario } as const]
    : [];
  const conditions = PASS_CONDITIONS.filter((condition) =>
    selectDoorStates(state).some((door) => conditionOf(door) === condition),
  );
  const passes = conditions.map(
    (condition) => ({ mark: { kind: "pass", condition }, text: messages.legendPasses[condition] }) as const,
  );
  if (hasPlacesAsDots(shown)) return [{ mark: { kind: "dot" }, text: messages.legendDot }, ...planned, ...passes];
  const categories = CATEGORIES.filter((category) =>
    points.some((point) => !isPlanned(point) && point.categories.includes(category)),
  );
  return [
    ...categories.map(
      (category) => ({ mark: { kind: "place", category }, text: messages.categories[category] }) as const,
    ),
    ...(points.length > 1 ? [{ mark: { kind: "cluster" }, text: messages.legendCluster } as const] : []),
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

function inPercent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(100 * share);
}
