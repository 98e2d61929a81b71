import type { RankedPlace } from "../../domain/nearest/rank-places.ts";
import { type Metric, metricOf, otherSeasonThan, roundCost } from "../../domain/network/conditions.ts";
import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { costInWords } from "../access/cost-in-words.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Cost of the way to a place, with its stop where the way leads to one, and the cost in the other season. */
export function PlaceCost({ ranked }: { readonly ranked: RankedPlace }) {
  const { messages } = useApp();
  const model = useAppState(selectAccessModel);
  const { place, cost, destination, otherSeasonCost, isMeasured } = ranked;
  const metric = metricOf(model);
  const stop = stopAt(place, destination);
  const others = [
    stop === undefined ? "" : messages.stopIn({ commune: stop.commune }),
    model.kind === "droite" || otherSeasonCost === undefined
      ? ""
      : messages.otherSeason({
          season: otherSeasonThan(model.season),
          cost: toCost(otherSeasonCost, metric),
        }),
  ].filter((text) => text !== "");
  return (
    <span className="place-cost">
      <span className="place-distance">
        {Number.isFinite(cost) ? costInWords(cost, model, messages, isMeasured) : messages.noWay}
      </span>
      {others.length > 0 && <span className="place-notes"> · {others.join(" · ")}</span>}
    </span>
  );
}

function toCost(cost: number, metric: Metric): { readonly value: number; readonly metric: Metric } | undefined {
  return Number.isFinite(cost) ? { value: roundCost(cost, metric), metric } : undefined;
}
