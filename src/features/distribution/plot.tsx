import "./style.css";
import { useDeferredValue } from "react";
import { shareWithin } from "../../domain/coverage/access-distribution.ts";
import { type DistributionFrame, xOfCost, yOfShare } from "./frame.ts";
import { DistributionPicture, type DistributionPictureProps } from "./picture.tsx";
import type { DistributionSeries } from "./series.ts";

export interface DistributionPlotProps {
  readonly series: readonly DistributionSeries[];
  /** Result of frameDistribution. */
  readonly frame: DistributionFrame;
  readonly threshold: number;
  /** Text alternative of the figure. */
  readonly summary: string;
  /** The same object while no text changes: a new object is drawn again. */
  readonly words: DistributionPictureProps["words"];
  /** Cost at which the curves are read; undefined in print. */
  readonly cursor?: number;
}

/**
 * Share of people within each cost of their nearest place, one curve per territory. Depends on no state, for screen and print. Contains the
 * drawing code: import it only from lazy views.
 */
export function DistributionPlot({ series, frame, threshold, summary, words, cursor }: DistributionPlotProps) {
  return (
    <div className="distribution-plot">
      <DistributionPicture
        frame={useDeferredValue(frame)}
        series={useDeferredValue(series)}
        threshold={useDeferredValue(threshold)}
        words={useDeferredValue(words)}
        label={useDeferredValue(summary)}
      />
      {cursor !== undefined && <Cursor series={series} frame={frame} cost={cursor} />}
    </div>
  );
}

interface CursorProps {
  readonly series: readonly DistributionSeries[];
  readonly frame: DistributionFrame;
  readonly cost: number;
}

/** Drawn above the picture, so that moving the cursor does not redraw the curves. */
function Cursor({ series, frame, cost }: CursorProps) {
  const x = xOfCost(frame, cost);
  return (
    <svg className="distribution-cursor" width={frame.width} height={frame.height} aria-hidden="true">
      <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
      {series.map(({ id, line, distribution }) => {
        const share = shareWithin(distribution, cost);
        if (share === undefined) return null;
        return <circle key={id} className={`dot-${line}`} cx={x} cy={yOfShare(frame, share)} r={4.5} />;
      })}
    </svg>
  );
}
