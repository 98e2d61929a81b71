import "./style.css";
import { useMemo } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useOnceDrawable } from "../../ui/section/sections.tsx";
import { territoryLabel } from "../../ui/territory/territory-label.ts";
import { ComparisonSection } from "./comparison-section.tsx";
import { CurveFigure } from "./figure.tsx";
import type { DistributionSeries } from "./series.ts";
import { selectDistributionRanges, selectDistributions } from "./state.ts";

/** « Répartition »: people within each cost of a place, for the chosen territory beside the region, then for compared territories. */
export function DistributionSection() {
  return (
    <>
      <ChosenCurve />
      <ComparisonSection />
    </>
  );
}

function ChosenCurve() {
  const { messages } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const hasPlaces = useAppState((state) => selectMeasuredPlaces(state).length > 0);
  const series = useOnceDrawable(useChosenSeries());
  if (!hasPlaces) return <p className="hint">{messages.curveNoPlace}</p>;
  if (series === undefined) return <div className="skeleton-curve" aria-hidden="true" />;
  if (series.every(({ distribution }) => distribution.population === 0))
    return <p className="hint">{messages.curveNobody}</p>;
  return <CurveFigure key={metric} title={messages.territoriesSections.distribution} series={series} />;
}

/** Curves of the chosen territory and the region; the same array while no curve changes. Undefined until the figures are ready. */
export function useChosenSeries(): readonly DistributionSeries[] | undefined {
  const { messages } = useDetailedApp();
  const distributions = useAppState(selectDistributions);
  const ranges = useAppState(selectDistributionRanges);
  const access = useAppState(selectChosenTerritoryAccess);
  return useMemo(() => {
    if (distributions === undefined || access === undefined) return undefined;
    const { region, chosen, before } = distributions;
    const name = territoryLabel(access, messages);
    const series: DistributionSeries[] = [
      { id: "chosen", name, line: "subject", distribution: chosen, range: ranges?.chosen },
    ];
    if (before !== undefined)
      series.push({ id: "before", name: messages.curveBefore, line: "before", distribution: before });
    if (chosen !== region)
      series.push({
        id: "region",
        name: messages.wholeRegion,
        line: "reference",
        distribution: region,
        range: ranges?.region,
      });
    return series;
  }, [distributions, ranges, access, messages]);
}
