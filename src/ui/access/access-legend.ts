import type { LegendEntry, LegendMark } from "../../design/legend.tsx";
import { ACCESS_COLOURS, SEASON_COLOURS, VARIANT_NEARER_CLASS } from "../../design/theme/access-colours.ts";
import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../domain/access/access-classes.ts";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import { HOURS_BOUNDS } from "../../domain/accessible-hours/hours-classes.ts";
import type { HoursMeasure } from "../../domain/accessible-hours/hours-measures.ts";
import { SEASON_CHANGES } from "../../domain/coverage/season-change.ts";
import { VARIANT_CHANGES } from "../../domain/scenario/variant-change.ts";
import type { Scheme } from "../../model/app-state.ts";
import type { CostWords } from "./cost-text.ts";

export type LegendWording = Pick<CostWords, "messages" | "format" | "model" | "threshold"> & {
  /** Of the map of hours. */
  readonly measure: HoursMeasure;
};

/** Names of the classes of an access map, in the order of the class counts. */
export function accessClassLabels(
  shown: ShownAccessMap,
  { messages, format, model, threshold, measure }: LegendWording,
): readonly string[] {
  switch (shown) {
    case "zone":
      return [messages.legendCovered, messages.legendHatch({ threshold, model })];
    case "saisons":
      return SEASON_CHANGES.map((change) => messages.legendSeasons[change]);
    case "variantes":
    case "millesime":
      return VARIANT_CHANGES.map((change) => messages.legendVariants[change]);
    case "heures": {
      const bounds = HOURS_BOUNDS[measure].map((bound) => format.number(bound));
      const ranges = [...bounds, undefined].map((fromHours, rank) =>
        messages.legendHours({ fromHours, belowHours: bounds[rank - 1] }),
      );
      return [...ranges, messages.legendNoHours];
    }
    case "epci":
    case "departements":
      return [...SHARE_BOUNDS, undefined].map((atLeast, rank) =>
        messages.legendShare({ atLeast: inPercent(atLeast), below: inPercent(SHARE_BOUNDS[rank - 1]) }),
      );
    default: {
      const metric = metricOf(model);
      const bounds = ACCESS_BOUNDS[metric];
      return [...bounds, undefined].map((upTo, rank) =>
        messages.legendAccess({ above: bounds[rank - 1], upTo, metric }),
      );
    }
  }
}

function inPercent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(100 * share);
}

/** Classes of an access map in a colour scheme, with label and mark, in the order of `accessClassLabels`. */
export function accessClassEntries(
  shown: ShownAccessMap,
  words: LegendWording,
  scheme: Scheme,
): readonly LegendEntry[] {
  return accessClassLabels(shown, words).map((text, rank) => ({ text, mark: markOf(shown, rank, scheme) }));
}

/** Mark of borderline communes or hexagons on the maps that show it; undefined on the others. */
export function limitEntry(
  shown: ShownAccessMap,
  { messages, model, threshold }: Pick<CostWords, "messages" | "model" | "threshold">,
): LegendEntry | undefined {
  switch (shown) {
    case "cercles":
      return { text: messages.legendLimitRing({ threshold, model }), mark: { kind: "circle", isRinged: true } };
    case "communes":
    case "hexagones":
      return { text: messages.legendLimit({ threshold, model }), mark: { kind: "gap" } };
    default:
      return undefined;
  }
}

function markOf(shown: ShownAccessMap, rank: number, scheme: Scheme): LegendMark {
  switch (shown) {
    case "zone":
      return { kind: rank === 0 ? "covered" : "gap" };
    case "saisons": {
      const change = SEASON_CHANGES[rank];
      return { kind: "area", colour: change && SEASON_COLOURS[scheme][change], isHatched: change === "perd" };
    }
    case "variantes":
    case "millesime": {
      const change = VARIANT_CHANGES[rank] ?? "inchange";
      const colour =
        change === "rapproche" ? ACCESS_COLOURS[scheme][VARIANT_NEARER_CLASS] : SEASON_COLOURS[scheme][change];
      return { kind: "area", colour, isHatched: change === "perd" };
    }
    case "cercles":
      return { kind: "circle", colour: ACCESS_COLOURS[scheme][rank] };
    default:
      return { kind: "area", colour: ACCESS_COLOURS[scheme][rank] };
  }
}
