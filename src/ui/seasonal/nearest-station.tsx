import { roundCost } from "../../domain/access/round-cost.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { StartingPoint } from "../../domain/origin.ts";
import { selectMissingLines, selectStationOfOrigin } from "../../state/rail-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The railway station nearest to the starting point by road. */
export function NearestStation({ start }: { readonly start: StartingPoint }) {
  const { messages } = useDetailedApp();
  const found = useAppState(selectStationOfOrigin);
  const departement = (start.codeCommune?.slice(0, 2) ?? "") as CodeDepartement;
  const missing = useAppState((state) => selectMissingLines(state, departement));
  if (found === undefined) return null;
  const { station, cost } = found;
  return (
    <section className="help-section">
      <h4>{messages.nearestStation}</h4>
      <p>{messages.stationByRoad({ name: station.name, km: roundCost(cost, "km") })}</p>
      {station.line !== "" && <p>{messages.stationLine({ line: station.line })}</p>}
      <p className="hint">
        {messages.trainsUnknown}
        {missing.length > 0 && ` ${messages.stationsMissing({ lines: missing })}`}
      </p>
    </section>
  );
}
