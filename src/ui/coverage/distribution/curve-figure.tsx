import { type PointerEvent, useMemo, useRef, useState } from "react";
import { metricOf } from "../../../domain/access/access-model.ts";
import { selectAccessModel, selectThreshold } from "../../../state/access-selectors.ts";
import { selectPeopleGroup } from "../../../state/demand-selectors.ts";
import { RangeMeaning } from "../../access/range-meaning.tsx";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { lazy } from "../../lazy.tsx";
import { CurveReading } from "./curve-reading.tsx";
import { costAtX, frameDistribution } from "./distribution-frame.ts";
import type { DistributionPlotProps } from "./distribution-plot.tsx";
import { type DistributionSeries, endOfAxis } from "./distribution-series.ts";
import { DistributionTable } from "./distribution-table.tsx";
import { shareAt } from "./share-at.ts";
import { useWidth } from "./use-width.ts";

/** The picture with its drawing code, loaded later. */
export const LazyPlot = lazy<DistributionPlotProps>(
  async () => (await import("./distribution-plot.tsx")).DistributionPlot,
  { waiting: <div className="skeleton-curve" aria-hidden="true" /> },
);

export interface CurveFigureProps {
  readonly title: string;
  /** The same array while no curve changes: a new array is drawn again. */
  readonly series: readonly DistributionSeries[];
}

/** Curves with a reading by pointer and keyboard, and a table. Only the picture needs the drawing code, which loads later or may fail. */
export function CurveFigure({ title, series }: CurveFigureProps) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const group = useAppState(selectPeopleGroup);
  const threshold = useAppState(selectThreshold);
  const metric = metricOf(model);
  /** Cost at which the curves are read; undefined for the threshold. */
  const [asked, setAsked] = useState<number>();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const endCost = endOfAxis(series, threshold, metric);
  const frame = useMemo(() => frameDistribution(width, endCost), [width, endCost]);
  const words = useMemo(
    () => ({
      shareAxis: messages.curveShareAxis({ group }),
      costAxis: messages.curveCostAxis({ model }),
      threshold: messages.curveThreshold({ threshold, model }),
      number: format.number,
    }),
    [messages, format, model, threshold, group],
  );
  const sharesAt = (cost: number) =>
    series.flatMap((one) => {
      const share = shareAt(one, cost, { messages, format });
      return share === undefined ? [] : messages.curveShareOf({ name: one.name, share });
    });
  const cursor = Math.min(asked ?? threshold, endCost);
  const text = `${messages.curveWithin({ value: threshold, metric })} – ${format.list(sharesAt(threshold))}`;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setAsked(Math.max(1, Math.round(costAtX(frame, x))));
  };
  const props = { series, frame, threshold, words, cursor, summary: messages.curveSummary({ model, text }) };
  return (
    <figure className="curve-figure" ref={box}>
      <div className="curve-pointer" onPointerMove={follow} onPointerDown={follow}>
        {width > 0 && <LazyPlot {...props} />}
      </div>
      {series.some(({ range }) => range !== undefined) && <p className="hint">{messages.curveBand}</p>}
      <CurveReading series={series} cursor={cursor} endCost={endCost} sharesAt={sharesAt} onRead={setAsked} />
      <details className="figures-fold">
        <summary>{messages.curveInFigures}</summary>
        <DistributionTable title={title} series={series} />
      </details>
      <RangeMeaning />
    </figure>
  );
}
