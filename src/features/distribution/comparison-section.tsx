import { useMemo } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { isSameTerritory, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { MOST_COMPARED } from "../../model/app-state.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { TerritoryField } from "../../ui/territory/territory-field.tsx";
import { territoryLabel } from "../../ui/territory/territory-label.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { CurveFigure } from "./figure.tsx";
import type { DistributionSeries, LineStyle } from "./series.ts";
import { selectComparedTerritories } from "./state.ts";

/** One line style per compared territory. */
const COMPARED_LINES: readonly LineStyle[] = ["curve-a", "curve-b", "curve-c", "curve-d"];

/** Comparison of up to four territories: their figures as columns, their curves in one picture. */
export function ComparisonSection() {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const compared = useAppState(selectComparedTerritories);
  const series = useMemo(
    () =>
      (compared ?? []).map(({ access, distribution, range }, rank): DistributionSeries => {
        const name = territoryLabel(access, messages);
        return { id: territoryKey(access.ref), name, line: COMPARED_LINES[rank] ?? "reference", distribution, range };
      }),
    [compared, messages],
  );
  const names = series.map(({ name }) => name);
  useSpoken(compared && (names.length === 0 ? "" : messages.compareNow({ text: format.list(names) })));
  return (
    <section className="comparison" aria-labelledby="comparison-title" tabIndex={-1}>
      <h3 id="comparison-title">{messages.compare}</h3>
      <AddToComparison shown={(compared ?? []).map(({ access }) => access.ref)} />
      {compared !== undefined && compared.length > 0 && (
        <>
          <ComparisonTable compared={compared} series={series} />
          <CurveFigure key={metric} title={messages.compare} series={series} />
        </>
      )}
    </section>
  );
}

/** Adds the chosen territory by one button, or another one by name; explains what to do at the limit. */
function AddToComparison({ shown }: { readonly shown: readonly TerritoryRef[] }) {
  const { actions, messages } = useDetailedApp();
  const asked = useAppState((state) => state.compared);
  const chosen = useAppState(selectChosenTerritoryAccess);
  const isShown = (territory: TerritoryRef) => shown.some((one) => isSameTerritory(one, territory));
  if (shown.length >= MOST_COMPARED)
    return (
      <p className="hint" role="status">
        {messages.compareFull({ count: MOST_COMPARED })}
      </p>
    );
  const add = (territory: TerritoryRef) => {
    // Unknown territories of a link must not use up the limit.
    for (const one of asked) if (!isShown(one)) actions.uncompareTerritory(one);
    // At the limit the field is unmounted.
    if (shown.length + 1 === MOST_COMPARED && document.activeElement !== null) keepFocusNear(document.activeElement);
    actions.compareTerritory(territory);
  };
  return (
    <>
      <p className="hint">{messages.compareHint({ count: MOST_COMPARED })}</p>
      <TerritoryField
        label={messages.compareAdd}
        chosen=""
        placeholder={messages.compareExample}
        clearName={messages.clearSearch}
        onChoose={add}
        onClear={() => undefined}
      />
      {chosen !== undefined && !isShown(chosen.ref) && (
        <button
          type="button"
          className="button"
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            add(chosen.ref);
          }}
        >
          {messages.compareAddChosen({ name: territoryLabel(chosen, messages) })}
        </button>
      )}
    </>
  );
}
