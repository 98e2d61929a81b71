import { type PointerEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { shareWithin } from "../../domain/coverage/access-distribution.ts";
import { shareRangeWithin } from "../../domain/coverage/distribution-range.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectPeopleGroup } from "../../model/demand-selectors.ts";
import { RangeMeaning } from "../../ui/access/range-meaning.tsx";
import { shareRangeText } from "../../ui/access/range-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { lazy } from "../../ui/lazy.tsx";
import type { Wording } from "../../ui/wording.ts";
import { costAtX, frameDistribution } from "./frame.ts";
import { LineSample } from "./line-sample.tsx";
import type { DistributionPlotProps } from "./plot.tsx";
import { type DistributionSeries, endOfAxis } from "./series.ts";
import { DistributionTable } from "./table.tsx";

/** The picture with its drawing code, loaded later. */
export const LazyPlot = lazy<DistributionPlotProps>(async () => (await import("./plot.tsx")).DistributionPlot, {
  waiting: <div className="skeleton-curve" aria-hidden="true" />,
});

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

interface CurveReadingProps {
  readonly series: readonly DistributionSeries[];
  readonly cursor: number;
  readonly endCost: number;
  /** Texts of the shares, one per curve: "Hautes-Alpes : 88,0 %". */
  readonly sharesAt: (cost: number) => readonly string[];
  readonly onRead: (cost: number) => void;
}

/** Values of the curves at the cursor. A slider moves the cursor by keyboard, and screen readers announce its value. */
function CurveReading({ series, cursor, endCost, sharesAt, onRead }: CurveReadingProps) {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const within = messages.curveWithin({ value: cursor, metric });
  return (
    <div className="curve-reading">
      <input
        type="range"
        min={0}
        max={endCost}
        step={1}
        value={cursor}
        aria-label={messages.curveAt}
        title={messages.curveAt}
        aria-valuetext={`${within} – ${format.list(sharesAt(cursor))}`}
        // The slider starts at 0 like the axis, but nobody lives within a cost of 0.
        onChange={(event) => onRead(Math.max(1, event.target.valueAsNumber))}
      />
      <div aria-hidden="true">
        <p className="curve-within">{within}</p>
        <ul>
          {series.map((one) => (
            <li key={one.id}>
              <LineSample line={one.line} />
              <span className="curve-name">{one.name}</span>
              <span className="number">{shareAt(one, cursor, { messages, format }) ?? messages.notApplicable}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Text of the share at a cost: "91,2 % (de 88,1 % à 94,2 %)"; undefined for a territory without people. */
function shareAt(
  { distribution, range }: Pick<DistributionSeries, "distribution" | "range">,
  cost: number,
  wording: Wording,
): string | undefined {
  const { messages, format } = wording;
  const share = shareWithin(distribution, cost);
  if (share === undefined) return undefined;
  const figure = format.share(share);
  if (range === undefined) return figure;
  return messages.figureWithNote({ figure, note: shareRangeText(shareRangeWithin(range, cost), wording) });
}

/** Current width of an element in whole pixels; 0 before layout. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setWidth(Math.floor(watched.clientWidth));
    // The observer reports the first layout too; measuring earlier would force an additional layout.
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
