import { metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Way } from "../../domain/network/find-way.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectSeasonWays } from "../../state/way-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { servingLabel } from "./place-label.ts";

/** Changes in winter: the way to the same place, and the nearest place when it differs. */
export function SeasonLines() {
  const { messages } = useDetailedApp();
  const ways = useAppState(selectSeasonWays);
  const model = useAppState(selectAccessModel);
  if (ways === undefined || model.kind !== "route") return null;
  const metric = metricOf(model);
  const { summer, sameInWinter, winter, shutInWinter } = ways;
  return (
    <>
      <p>
        {messages.waysBySeason({
          place: servingLabel(summer, messages),
          metric,
          summer: costOf(summer.way, metric),
          winter: sameInWinter && costOf(sameInWinter, metric),
          closed: shutInWinter.map(({ name }) => name),
        })}
      </p>
      {winter !== undefined && winter.serving !== summer.serving && (
        <p>
          {messages.nearestInWinter({
            place: servingLabel(winter, messages),
            metric,
            value: costOf(winter.way, metric),
          })}
        </p>
      )}
    </>
  );
}

function costOf({ km, minutes }: Way, metric: Metric): number {
  return roundCost(metric === "km" ? km : minutes, metric);
}
