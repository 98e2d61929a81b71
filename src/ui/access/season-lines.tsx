import { roundCost } from "../../domain/access/round-cost.ts";
import type { Way } from "../../domain/network/find-way.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectSeasonWays } from "../../state/way-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";

/** What winter changes: the way to the same place, and the place that is nearest then when it is another. */
export function SeasonLines() {
  const { messages } = useApp();
  const ways = useAppState(selectSeasonWays);
  const isByRoad = useAppState((state) => selectAccessModel(state).kind === "route");
  if (ways === undefined || !isByRoad) return null;
  const { summer, sameInWinter, winter, shutInWinter } = ways;
  return (
    <>
      <p>
        {messages.waysBySeason({
          place: nameOf(summer.point),
          summer: kmOf(summer.way),
          winter: sameInWinter && kmOf(sameInWinter),
          closed: shutInWinter.map(({ name }) => name),
        })}
      </p>
      {winter !== undefined && winter.point !== summer.point && (
        <p>{messages.nearestInWinter({ place: nameOf(winter.point), value: kmOf(winter.way) })}</p>
      )}
    </>
  );
}

function nameOf({ name, commune }: ServicePoint): string {
  return `${name} (${commune})`;
}

function kmOf({ km }: Way): number {
  return roundCost(km, "km");
}
