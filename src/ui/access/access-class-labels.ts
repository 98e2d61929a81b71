import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../domain/access/access-classes.ts";
import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { metricOf } from "../../domain/access/access-model.ts";
import { SEASON_CHANGES } from "../../domain/coverage/season-change.ts";
import type { CostWords } from "./cost-text.ts";

/** Names of the classes of an access map, in the order of the class counts. */
export function accessClassLabels(
  shown: ShownAccessMap,
  { messages, model, threshold }: Pick<CostWords, "messages" | "model" | "threshold">,
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
  return share === undefined ? undefined : Math.round(100 * share);
}
