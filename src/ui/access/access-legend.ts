import type { LegendEntry, LegendMark } from "../../design/legend.tsx";
import { ACCESS_COLOURS, SEASON_COLOURS } from "../../design/theme/access-colours.ts";
import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../domain/access/access-classes.ts";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import { SEASON_CHANGES } from "../../domain/coverage/season-change.ts";
import type { Scheme } from "../../model/app-state.ts";
import type { CostWords } from "./cost-text.ts";

export type LegendWording = Pick<CostWords, "messages" | "format" | "model" | "threshold"> & {};

/** Names of the classes of an access map, in the order of the class counts. */
export function accessClassLabels(
  shown: ShownAccessMap,
  { messages, model, threshold }: LegendWording,
): readonly string[] {
  switch (shown) {
    case "zone":
      return [messages.legendCovered, messages.legendHatch({ threshold, model })];
    case "saisons":
      return SEASON_CHANGES.map((change) => messages.legendSeasons[change]);
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
  return share === undefined ? undefined : Number((100 * share).toFixed(2));
}

/** Classes of an access map in a colour scheme, with label and mark, in the order of `accessClassLabels`. */
export function accessClassEntries(
  shown: ShownAccessMap,
  words: LegendWording,
  scheme: Scheme,
): readonly LegendEntry[] {
  return accessClassLabels(shown, words).map((text, rank) => ({
    text,
    mark: markOf(shown, rank, scheme),
  }));
}

/** Mark of borderline communes on the map of communes; undefined on the others. */
export function limitEntry(
  shown: ShownAccessMap,
  { messages, model, threshold }: Pick<CostWords, "messages" | "model" | "threshold">,
): LegendEntry | undefined {
  return shown === "communes" ? { text: messages.legendLimit({ threshold, model }), mark: { kind: "gap" } } : undefined;
}

function markOf(shown: ShownAccessMap, rank: number, scheme: Scheme): LegendMark {
  switch (shown) {
    case "zone":
      return { kind: rank === 0 ? "covered" : "gap" };
    case "saisons": {
      const change = SEASON_CHANGES[rank];
      return { kind: "area", colour: change && SEASON_COLOURS[scheme][change], isHatched: change === "perd" };
    }
    default:
      return { kind: "area", colour: ACCESS_COLOURS[scheme][rank] };
  }
}
