import { HEXAGON_KM, ROADLESS_KM } from "../../domain/coverage/access-hexagons.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { JobFault } from "../../ui/job-fault.tsx";
import { useSpoken } from "../../ui/spoken.ts";

/** Explanation of the hexagons, and the status of their computation; renders nothing for another access map. */
export function HexagonLine() {
  const { messages, format } = useDetailedApp();
  const isShown = useAppState((state) => state.accessMap === "hexagones");
  const hexagons = useAppState((state) => state.jobs.hexagons);
  const isByRoad = useAppState((state) => selectAccessModel(state).kind === "route");
  const text =
    hexagons.status === "pending"
      ? messages.hexagonsMeasuring
      : hexagons.status === "ready"
        ? sayMeasured(hexagons.value.cost)
        : "";
  useSpoken(isShown ? text : "");
  if (!isShown) return null;
  return (
    <>
      <p className="hint">
        {messages.hexagonsMethod({ widthKm: HEXAGON_KM })}
        {isByRoad && ` ${messages.hexagonsRoadless({ nearKm: ROADLESS_KM })}.`}
      </p>
      <p className="hint">{text}</p>
      {hexagons.status === "failed" && <JobFault name="hexagons" text={messages.hexagonsFailed} />}
    </>
  );

  function sayMeasured(cost: Float64Array): string {
    const roadless = cost.filter(Number.isNaN).length;
    const without = roadless === 0 ? "" : format.number(roadless);
    return messages.hexagonsMeasured({ number: format.number(cost.length), without });
  }
}
