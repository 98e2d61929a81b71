import { HEXAGON_KM, ROADLESS_KM } from "../../domain/coverage/access-hexagons.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** What hexagons stand for, and what becomes of them while they are measured; nothing where another map is shown. */
export function HexagonLine() {
  const { messages } = useDetailedApp();
  const isShown = useAppState((state) => state.accessMap === "hexagones");
  const status = useAppState((state) => state.hexagons.status);
  const isByRoad = useAppState((state) => selectAccessModel(state).kind === "route");
  if (!isShown) return null;
  return (
    <>
      <p className="hint">
        {messages.hexagonsMethod({ widthKm: HEXAGON_KM })}
        {isByRoad && ` ${messages.hexagonsRoadless({ nearKm: ROADLESS_KM })}.`}
      </p>
      <p className="hint" role="status">
        {status === "measuring" && messages.hexagonsMeasuring}
        {status === "failed" && messages.hexagonsFailed}
      </p>
    </>
  );
}
