import { useMemo } from "react";
import { metricOf } from "../../../domain/access/access-model.ts";
import { isSameTerritory, territoryKey } from "../../../domain/territory-ref.ts";
import { selectAccessModel } from "../../../state/access-selectors.ts";
import { MOST_COMPARED } from "../../../state/app-state.ts";
import { selectComparedTerritories } from "../../../state/distribution-selectors.ts";
import { selectChosenTerritory, selectChosenTerritoryAccess } from "../../../state/territory-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { CurveFigure } from "./curve-figure.tsx";
import type { DistributionSeries, LineStyle } from "./distribution-series.ts";

/** One per territory side by side. */
const COMPARED_LINES: readonly LineStyle[] = ["curve-a", "curve-b", "curve-c", "curve-d"];

/** Up to four territories side by side: their figures as columns, their curves in one picture. */
export function ComparisonPart() {
  const { messages } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const compared = useAppState(selectComparedTerritories);
  const series = useMemo(
    () =>
      (compared ?? []).map(({ access, distribution }, rank): DistributionSeries => {
        const name = access.ref.level === "region" ? messages.wholeRegion : access.name;
        return { id: territoryKey(access.ref), name, line: COMPARED_LINES[rank] ?? "reference", distribution };
      }),
    [compared, messages],
  );
  const isRegion = useAppState((state) => selectChosenTerritory(state).level === "region");
  if (isRegion && series.length === 0) return null;
  return (
    <section className="comparison" aria-labelledby="comparison-title" tabIndex={-1}>
      <h3 id="comparison-title">{messages.compare}</h3>
      <AddToComparison />
      {compared !== undefined && compared.length > 0 && (
        <>
          <ComparisonTable compared={compared} series={series} />
          <CurveFigure key={metric} title={messages.compare} series={series} />
        </>
      )}
    </section>
  );
}

/** The chosen territory by one key, any other by its name; or what to do where no more can be added. */
function AddToComparison() {
  const { actions, messages } = useDetailedApp();
  const compared = useAppState((state) => state.compared);
  const chosen = useAppState(selectChosenTerritoryAccess);
  if (compared.length >= MOST_COMPARED)
    return (
      <p className="hint" role="status">
        {messages.compareFull({ count: MOST_COMPARED })}
      </p>
    );
  const isThere = chosen === undefined || compared.some((one) => isSameTerritory(one, chosen.ref));
  return (
    <>
      <p className="hint">{messages.compareHint({ count: MOST_COMPARED })}</p>
      {!isThere && (
        <button
          type="button"
          className="button"
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            actions.compareTerritory(chosen.ref);
          }}
        >
          {messages.compareAddChosen({
            name: chosen.ref.level === "region" ? messages.wholeRegion : chosen.name,
          })}
        </button>
      )}
    </>
  );
}
